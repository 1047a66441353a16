import { useEffect, useState } from 'react'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { NumberBehindReason } from '../controls/number-behind-reason'
import type { ActHost } from './acting'
import type { WorkView } from './work-view'

/** Who said it, in full, when there is a reason: its author reads who looked and why. */
export function RevealCard({ view, host }: { view: WorkView; host: ActHost }) {
  const [open, setOpen] = useState(false)
  const [seen, setSeen] = useState(false)
  const { run, busy, fault } = useAction('messages.reveal')
  const conflict = fault?.code === 'conflict' ? fault : undefined
  useEffect(() => {
    if (conflict) host.onConflict(conflict, '')
  }, [conflict, host])
  if (!seen && !view.acts.includes('reveal')) return null
  const words = view.view === 'unit' ? '看号码' : '看姓名电话'
  const look = async (reason: string) => {
    const contact = await run({ id: view.id, version: view.version, reason })
    if (!contact) return undefined
    setSeen(true)
    host.onDone('看过了，记了一笔，他也看得到', contact.version)
    return contact
  }
  return (
    <Card>
      {open ? (
        <NumberBehindReason
          words={words}
          note="看一次记一笔。谁看的、为什么，说的人自己看得到。"
          {...{ look, busy, fault }}
        />
      ) : (
        <Button variant="tone" icon="eye" onClick={() => setOpen(true)}>
          {words}
        </Button>
      )}
    </Card>
  )
}
