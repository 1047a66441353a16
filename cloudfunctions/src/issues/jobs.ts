import { dayOf, timeOfDay } from '#shared/kernel/day'
import { tellDue } from '#shared/issues/due'
import { logError } from '#cloud/kernel/log'
import { changeList, findToTell } from '#cloud/issues/store'

const listsAtOnce = 100
/** Beijing time: nobody is reminded at midnight. */
const from = '08:30'

/** Reminds of what is near or over, each line once; twice at once it does no more. */
export async function tellIssues(now: Date): Promise<{ told: number }> {
  if (timeOfDay(now) < from) return { told: 0 }
  let told = 0
  for (const { _id } of await findToTell(dayOf(now), listsAtOnce)) {
    try {
      await changeList(_id, (list) => {
        const decided = tellDue(list, now)
        told += decided?.rows.length ?? 0
        return decided
      })
    } catch (error) {
      logError(`issues.tell ${_id}`, error)
    }
  }
  return { told }
}
