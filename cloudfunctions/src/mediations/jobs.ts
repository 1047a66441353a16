import { dayOf, timeOfDay } from '#shared/kernel/day'
import { remindRecheck } from '#shared/mediations/look-back'
import { logError } from '#cloud/kernel/log'
import { changeMediation, findToRemind } from '#cloud/mediations/store'

const atOnce = 100
/** Beijing time: nobody is reminded at midnight. */
const from = '08:30'

/** Reminds of the rechecks of today, each once; twice at once it does no more. */
export async function remindRechecks(now: Date): Promise<{ reminded: number }> {
  if (timeOfDay(now) < from) return { reminded: 0 }
  let reminded = 0
  for (const { _id } of await findToRemind(dayOf(now), atOnce)) {
    try {
      await changeMediation(_id, (mediation) => {
        const decided = remindRecheck(mediation, now)
        reminded += decided === null ? 0 : 1
        return decided
      })
    } catch (error) {
      logError(`mediations.remind ${_id}`, error)
    }
  }
  return { reminded }
}
