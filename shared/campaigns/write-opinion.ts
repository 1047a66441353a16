import type { Campaign, Mark } from '#shared/campaigns/campaign'
import type { Person } from '#shared/people/person'
import { campaignLimits } from '#shared/campaigns/limits'
import { type Opinion, shelved, type Standing } from '#shared/campaigns/opinion'
import { partsOf } from '#shared/campaigns/parts'
import { noCampaign } from '#shared/campaigns/refusal'
import { dayOf, dayText } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'

/** Whether residents see it: from its first day on, also when the timer is late. */
export function isShown({ state, from }: Campaign, now: Date): boolean {
  const begun = state === 'approved' && from !== null && from <= dayOf(now)
  return begun || state === 'open' || state === 'closed' || state === 'answered'
}

/** Whether it takes opinions: on its last day until midnight, whatever the timer has done. */
export function takesOpinions(campaign: Campaign, now: Date): boolean {
  const { state, to } = campaign
  const running = state === 'approved' || state === 'open'
  return running && isShown(campaign, now) && to !== null && dayOf(now) <= to
}

/** Faults: notFound, conflict (over, with what is still possible), invalidInput (no such part). */
export function expectTaking(campaign: Campaign, part: number, now: Date): void {
  if (!isShown(campaign, now)) throw noCampaign()
  if (!takesOpinions(campaign, now)) {
    const last = campaign.to === null ? '' : `，${dayText(campaign.to)}是最后一天`
    throw new Fault('conflict', `这次征求意见结束了${last}。还想说的，可以写成留言，一样有人办。`)
  }
  if (!partsOf(campaign).some((one) => one.part === part))
    throw new Fault('invalidInput', '没有这一条。请重新选要说的是哪一条。', 'part')
}

/** What a caller may say he is: a deputy only who holds a live grant as one. */
export function standingsFor(person: Person | null): Exclude<Standing, 'gathered'>[] {
  const deputy = person?.grants.some(({ role, standsFor }) => role === 'deputy' && standsFor === undefined)
  return ['unsaid', 'resident', 'lawWorker', ...(deputy ? (['deputy'] as const) : [])]
}

interface Said {
  id: string
  campaignId: string
  part: number
  text: string
  standing: Standing
}

const blank = { openid: null, changed: false, people: 1, gathered: null, mark: 'none', answer: '' } as const

/** The author's opinion, new or instead of his earlier one. Fault: tooMany. */
export function saidBy(
  openid: string,
  { id, ...said }: Said,
  { mine, now }: { mine: readonly Opinion[]; now: Date },
): Opinion {
  const before = mine.find((one) => one._id === id)
  if (before?.text === said.text && before.standing === said.standing) return before
  if (!before && mine.length >= campaignLimits.perPerson)
    throw new Fault(
      'tooMany',
      `一次征求意见里，一个人最多说 ${campaignLimits.perPerson} 处。可以改前面写过的。`,
    )
  const at = before?.at ?? now.toISOString()
  const version = (before?.version ?? 0) + 1
  return shelved({ ...blank, ...said, _id: id, openid, at, changed: before !== undefined, version })
}

/** What a station wrote down at a meeting: for how many, and nobody's name. */
export function gatheredBy(
  { id, ...said }: Omit<Said, 'standing'>,
  { people, siteName, byId, now }: { people: number; siteName: string; byId: string; now: Date },
): Opinion {
  const standing = 'gathered' as const
  const gathered = { siteName, byId }
  return shelved({
    ...blank,
    ...said,
    _id: id,
    standing,
    people,
    gathered,
    at: now.toISOString(),
    version: 1,
  })
}

/** The same mark again changes nothing. Fault: conflict on another version. */
export function marked(
  opinion: Opinion,
  { version, mark, words }: { version: number; mark: Mark; words: string },
): Opinion {
  if (opinion.mark === mark && opinion.answer === words) return opinion
  if (opinion.version !== version) throw new Fault('conflict', '这一条刚有人标过。您写的还在，请刷新后再看。')
  return shelved({ ...opinion, mark, answer: words, version: version + 1 })
}
