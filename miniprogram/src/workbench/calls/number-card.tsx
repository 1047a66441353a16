import { useAction } from '../../platform/use-action'
import { NumberBehindReason } from '../controls/number-behind-reason'

type NumberCardProps = { of: 'call' | 'phone'; id: string; why: string; onSeen?: () => void }

/** The number of a call, or of an entry in the phone book. */
export function NumberCard({ of, id, why, onSeen }: NumberCardProps) {
  const { run, busy, fault } = useAction('delivery.reveal')
  const look = async (reason: string) => {
    const contact = await run({ of, id, reason })
    if (contact) onSeen?.()
    return contact
  }
  return (
    <NumberBehindReason
      words="看号码"
      why={why}
      note="看一次记一笔：谁、什么时候、为什么。"
      {...{ look, busy, fault }}
    />
  )
}
