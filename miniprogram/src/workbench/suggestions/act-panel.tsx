import { useState } from 'react'
import { View } from '@tarojs/components'
import type { SuggestionView } from '#shared/suggestions/view'
import { go } from '../../platform/navigation'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import { Sheet } from '../../ui/sheet'
import type { ActHost } from '../message/acting'
import '../message/act-panel.scss'
import { ActForm } from './act-form'
import { actWords } from './act-words'
import { type DrawnAct, offeredActs } from './offered-acts'

type ActPanelProps = { view: SuggestionView; host: ActHost }

/** What the reader can do now: the one it waits for stands open, the rest are buttons. */
export function ActPanel({ view, host }: ActPanelProps) {
  const [open, setOpen] = useState<DrawnAct | null>(null)
  const { main, others } = offeredActs(view)
  const close = () => setOpen(null)
  const start = (act: DrawnAct) =>
    act === 'draft' ? void go('writeSuggestion', { suggestion: view.id }) : setOpen(act)
  if (main === null && others.length === 0) return null
  return (
    <Card>
      <View className="stack">
        {main && (
          <>
            <Heading level={2}>{actWords(main, view).title}</Heading>
            <ActForm key={main} act={main} variant="primary" {...{ view, host, close }} />
          </>
        )}
        {others.length > 0 && (
          <View className="act-buttons">
            {others.map((act) => (
              <Button key={act} variant="tone" onClick={() => start(act)}>
                {actWords(act, view).button}
              </Button>
            ))}
          </View>
        )}
      </View>
      {open && others.includes(open) && (
        <Sheet title={actWords(open, view).title} onClose={close}>
          <ActForm key={open} act={open} variant="fill" {...{ view, host, close }} />
        </Sheet>
      )}
    </Card>
  )
}
