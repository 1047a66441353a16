import { ring } from '#shared/suggestions/ring'
import { logError } from '#cloud/kernel/log'
import { linkMessages } from '#cloud/messages/store'
import { loadCounty } from '#cloud/places/store'
import { changeSuggestion, findAlarms, findUnlinked, markLinked } from '#cloud/suggestions/store'

const atOnce = 100
/** Alarms one suggestion may ring in one run after a long standstill. */
const mostAlarms = 5

/**
 * Rings what is due and lets messages name the suggestion that grew from them. Runs twice or three times at once
 * without harm: each alarm is decided anew on the version read in its own transaction, a name is set, never added.
 */
export async function tick(now: Date): Promise<{ rung: number; linked: number }> {
  const county = await loadCounty(now)
  let rung = 0
  for (const { _id } of await findAlarms(now, atOnce)) {
    try {
      for (let n = 0; n < mostAlarms && (await ringOnce(_id)); n += 1) rung += 1
    } catch (error) {
      logError(`suggestions.tick ${_id}`, error)
    }
  }
  return { rung, linked: await linkAll() }

  async function ringOnce(id: string): Promise<boolean> {
    let changed = false
    await changeSuggestion(id, (current) => {
      const decision = ring(current, { now, county })
      changed = decision !== null
      return decision
    })
    return changed
  }
}

async function linkAll(): Promise<number> {
  const unlinked = await findUnlinked(atOnce)
  for (const { _id, evidence } of unlinked) {
    await linkMessages(
      evidence.map(({ messageId }) => messageId),
      _id,
    )
    await markLinked(_id)
  }
  return unlinked.length
}
