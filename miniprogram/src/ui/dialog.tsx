import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { Button } from './button'
import { Heading } from './heading'
import { useHeldFocus } from './held-focus'
import './dialog.scss'

type DialogProps = {
  /** The question: 撤回这件留言？ */
  title: string
  /** What happens then, and what stays. */
  children: ReactNode
  /** 不撤，接着办 */
  safe: { words: string; onClick: () => void }
  /** 撤回 */
  risky: { words: string; onClick: () => void; busy?: string | false; missing?: string | false }
}

/** Shown while it is rendered; only for what cannot be undone. The safe way stands left and is named. */
export function Dialog({ title, children, safe, risky }: DialogProps) {
  const held = useHeldFocus(safe.onClick)
  return (
    <View className="dialog">
      <View className="dialog-shade" catchMove {...a11y({ hidden: true })} />
      <View className="dialog-panel" {...a11y({ role: 'alertdialog', label: title })} {...held}>
        <Heading level={2}>{title}</Heading>
        <View className="dialog-words">{children}</View>
        <View className="buttons">
          <Button variant="neutral" onClick={safe.onClick}>
            {safe.words}
          </Button>
          <Button variant="danger" onClick={risky.onClick} busy={risky.busy} missing={risky.missing}>
            {risky.words}
          </Button>
        </View>
      </View>
    </View>
  )
}
