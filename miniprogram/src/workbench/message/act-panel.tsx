import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import { Sheet } from '../../ui/sheet'
import { ActForm, actWords } from './act-form'
import { useActing, type ActHost } from './acting'
import { FormFault } from './forms/form-fault'
import { LikelyTwin } from './likely-twin'
import { type DrawnAct, offeredActs } from './offered-acts'
import type { WorkView } from './work-view'
import './act-panel.scss'

type ActPanelProps = { view: WorkView; host: ActHost }

/** What the reader can do now: the one it waits for stands open, the rest are buttons that open a sheet. */
export function ActPanel({ view, host }: ActPanelProps) {
  const [open, setOpen] = useState<DrawnAct | null>(null)
  const { main, others } = offeredActs(view)
  const close = () => setOpen(null)
  const early = view.view === 'deputy' && main === 'handUp'
  if (main === null && others.length === 0) return null
  return (
    <Card>
      <View className="stack">
        {others.includes('merge') && <LikelyTwin id={view.id} onOpen={() => setOpen('merge')} />}
        {main && (
          <>
            <Heading level={2}>{actWords(main, view).title}</Heading>
            <ActForm key={main} act={main} variant="primary" {...{ view, host, close }} />
          </>
        )}
        {(others.length > 0 || early) && (
          <View className="act-buttons">
            {others.map((act) => (
              <ActButton key={act} {...{ act, view, host }} onOpen={() => setOpen(act)} />
            ))}
            {early && (
              <Button missing="催办：交办以后才能催" onClick={close}>
                催办
              </Button>
            )}
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

function ActButton({ act, view, host, onOpen }: ActPanelProps & { act: DrawnAct; onOpen: () => void }) {
  if (act === 'urge') return <UrgeButton {...{ view, host }} />
  return (
    <Button variant="tone" onClick={onOpen}>
      {actWords(act, view).button}
    </Button>
  )
}

/** One tap, no form: whoever has it is told. */
function UrgeButton({ view, host }: ActPanelProps) {
  const acting = useActing(host)
  const urge = () =>
    acting.run(
      'messages.urge',
      { id: view.id, version: view.version },
      { said: `催了，${view.owner.name}会收到` },
    )
  return (
    <>
      <Button variant="tone" busy={acting.busy && '正在催…'} onClick={() => void urge()}>
        催办
      </Button>
      <FormFault fault={acting.fault} />
    </>
  )
}
