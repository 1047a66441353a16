import type { Deputy } from '#shared/deputies/deputy'
import type { ReceptionDay } from '#shared/reception/reception-day'
import { Fault } from '#shared/kernel/fault'

/** Faults `notFound` for an id that is no deputy of the session's township. */
export function knownDeputy(deputy: Deputy | undefined, session: ReceptionDay): Deputy {
  if (deputy && deputy.unitId === session.unitId) return deputy
  throw new Fault('notFound', '找不到这位代表，或者他不在这个乡镇。请从名单里选。')
}

/** The named deputies; faults `invalidInput` when one is unknown. */
export function deputiesOf(ids: readonly string[], known: ReadonlyMap<string, Deputy>): Deputy[] {
  return [...new Set(ids)].map((id) => {
    const deputy = known.get(id)
    if (!deputy) throw new Fault('invalidInput', '有一位代表找不到了。请从名单里重新选。', 'deputyIds')
    return deputy
  })
}
