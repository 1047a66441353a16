import type { ReactNode } from 'react'
import { Button } from './button'
import { Face } from './face'
import type { IconName } from './icon'

type EmptyProps = {
  /** 您还没有留过言 */
  title: string
  /** What to do next, in a sentence. */
  children: ReactNode
  action?: { words: string; icon?: IconName; onClick: () => void; variant?: 'primary' | 'fill' }
  onCall: () => void
  /** 不会写，打联络站电话 */
  callWords?: string
}

export function Empty({ title, children, action, onCall, callWords = '打联络站电话' }: EmptyProps) {
  return (
    <Face art="empty" title={title} words={children}>
      {action && (
        <Button variant={action.variant ?? 'primary'} icon={action.icon} onClick={action.onClick}>
          {action.words}
        </Button>
      )}
      <Button icon="phone" onClick={onCall}>
        {callWords}
      </Button>
    </Face>
  )
}
