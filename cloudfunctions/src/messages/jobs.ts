import type { Message, Photo } from '#shared/messages/message'
import type { County } from '#shared/places/county'
import { followPrimary } from '#shared/messages/duplicates/follow-primary'
import { expire } from '#shared/messages/clocks/timeouts'
import { logError } from '#cloud/kernel/log'
import { markCampaigns } from '#cloud/messages/duplicates/jobs'
import { picturesOf } from '#cloud/messages/media/pictures'
import {
  findByTrace,
  findUnchecked,
  keepMediaCheck,
  readMediaChecks,
  savePhotoChecks,
} from '#cloud/messages/media/store'
import { changeMessage, findDue, findMerged, messagesById } from '#cloud/messages/store'
import { loadCounty } from '#cloud/places/store'

const dueAtOnce = 100
const mergedAtOnce = 200
/** Steps one message may take in one run after a long standstill; the next run goes on. */
const mostSteps = 10
const uncheckedAtOnce = 50
/** WeChat answers within 30 minutes; after that a person looks. */
const answerWithinMs = 30 * 60_000

/**
 * Applies what happens by itself to every message whose time has come. Runs twice or three times at once
 * without harm: each step is decided anew on the version read in its own transaction.
 */
export async function tick(now: Date): Promise<{ moved: number }> {
  const county = await loadCounty(now)
  let moved = 0
  for (const { _id } of await findDue(now, dueAtOnce)) {
    try {
      for (let step = 0; step < mostSteps && (await expireOnce(_id)); step += 1) moved += 1
    } catch (error) {
      logError(`messages.tick ${_id}`, error)
    }
  }
  await markCampaigns(now)
  return { moved: moved + (await followPrimaries(county, now)) }

  async function expireOnce(id: string): Promise<boolean> {
    let changed = false
    await changeMessage(id, (current) => {
      const decision = expire(current, { now, county })
      changed = decision !== null
      return decision
    })
    return changed
  }
}

/** Merged ones share what becomes of their primary: its answer, each to rate for itself. */
async function followPrimaries(county: County, now: Date): Promise<number> {
  const followers = await findMerged(mergedAtOnce)
  const primaries = await messagesById(followers.flatMap(({ mergedInto }) => mergedInto ?? []))
  let moved = 0
  for (const follower of followers) {
    const primary = primaries.get(follower.mergedInto ?? '')
    const step = (current: Message) => (primary ? followPrimary(current, primary, { now, county }) : null)
    if (step(follower) === null) continue
    await changeMessage(follower._id, step)
    moved += 1
  }
  return moved
}

/** WeChat's later word on one picture. A word that comes before the message is saved is kept for the sweep. */
export async function takeMediaCheck(traceId: string, check: Photo['check']): Promise<void> {
  const message = await findByTrace(traceId)
  if (message) await savePhotoChecks(message._id, new Map([[traceId, check]]))
  else await keepMediaCheck(traceId, check)
}

/** Pictures whose answer came early, or never: the latter go to a person. */
export async function sweepMedia(now: Date): Promise<{ settled: number }> {
  const waiting = await findUnchecked(uncheckedAtOnce)
  const asked = waiting.map((message) => ({
    message,
    pictures: picturesOf(message).filter(({ photo }) => photo.check === 'pending'),
  }))
  const traceIds = asked.flatMap(({ pictures }) => pictures.flatMap(({ photo }) => photo.traceId ?? []))
  const answers = await readMediaChecks(traceIds)
  let settled = 0
  for (const { message, pictures } of asked) {
    const checks = new Map<string, Photo['check']>()
    for (const { photo, at } of pictures) {
      const late = now.getTime() - Date.parse(at) > answerWithinMs
      const answer = answers.get(photo.traceId ?? '') ?? (late ? 'review' : undefined)
      if (answer) checks.set(photo.traceId ?? '', answer)
    }
    if (checks.size > 0) await savePhotoChecks(message._id, checks)
    settled += checks.size
  }
  return { settled }
}
