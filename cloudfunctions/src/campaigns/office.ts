import type { ParsedInput } from '#shared/contract'
import type { Campaign, CampaignContent } from '#shared/campaigns/campaign'
import type { CampaignClerk } from '#shared/campaigns/clerk'
import type { CampaignDeed } from '#shared/campaigns/decide'
import type { County } from '#shared/places/county'
import type { Context } from '#cloud/kernel/router'
import { campaignClerks, campaignHands, campaignIssuer, expectAskable, mayAsk } from '#shared/campaigns/clerk'
import { decideCampaign } from '#shared/campaigns/decide'
import { figuresOf } from '#shared/campaigns/figures'
import { campaignWork, deskItem, opinionView } from '#shared/campaigns/present'
import { campaignRefusal, noCampaign } from '#shared/campaigns/refusal'
import { marked } from '#shared/campaigns/write-opinion'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { Fault } from '#shared/kernel/fault'
import {
  changeCampaign,
  createCampaign,
  findDesk,
  findOpinions,
  markOpinion,
  readCampaign,
  tallyOpinions,
} from '#cloud/campaigns/store'
import { checkWords } from '#cloud/kernel/check-words'
import { idOfRequest } from '#cloud/kernel/sha256'
import { loadCounty } from '#cloud/places/store'

interface Ground {
  county: County
  clerks: CampaignClerk[]
  now: Date
}

async function groundOf({ caller, now }: Context): Promise<Ground> {
  const [county, person] = await Promise.all([loadCounty(now), caller.person()])
  return { county, clerks: person ? campaignClerks(person) : [], now }
}

const sees = (clerk: CampaignClerk, campaign: Pick<Campaign, 'unitId'>) =>
  campaignHands(clerk, campaign).length > 0

/** Of a caller's hats the one in which he may do it; else one in which he sees it. Fault: notFound. */
function clerkFor(
  act: CampaignDeed['act'] | 'mark',
  campaign: Campaign,
  { clerks, now }: Ground,
): CampaignClerk {
  const may = clerks.find((by) => campaignRefusal(act, campaign, { by, now }) === null)
  const by = may ?? clerks.find((one) => sees(one, campaign))
  if (!by) throw noCampaign()
  return by
}

async function seen(id: string, context: Context) {
  const [ground, campaign] = await Promise.all([groundOf(context), readCampaign(id)])
  if (!ground.clerks.some((clerk) => sees(clerk, campaign))) throw noCampaign()
  return { ground, campaign }
}

const done = ({ _id, version, state }: Campaign) => ({ id: _id, version, state })

export async function desk({ tab, cursor, limit }: ParsedInput<'campaigns.desk'>, context: Context) {
  const { clerks, county, now } = await groundOf(context)
  const own = clerks.map(({ unitId }) => unitId)
  const units = own.includes('county') ? null : own
  const found = await findDesk({ desk: tab, units }, { cursor: decodeCursor(cursor), limit: limit + 1 })
  const { rows, next } = pageOf(found, limit, ({ touchedAt, _id }) => ({ key: touchedAt, id: _id }))
  const offices = own.map((id) => ({
    ...{ id, name: campaignIssuer(id, county), askable: mayAsk(id, county) },
  }))
  return { items: rows.map((campaign) => deskItem(campaign, now)), next, offices }
}

export async function work({ id }: ParsedInput<'campaigns.work'>, context: Context) {
  const [{ ground, campaign }, tallies] = await Promise.all([seen(id, context), tallyOpinions(id)])
  return campaignWork(campaign, campaign.result?.figures ?? figuresOf(tallies), ground)
}

export async function opinions(
  { id, shelf, cursor, limit }: ParsedInput<'campaigns.opinions'>,
  context: Context,
) {
  const page = { cursor: decodeCursor(cursor), limit: limit + 1 }
  const [{ campaign }, found] = await Promise.all([
    seen(id, context),
    findOpinions({ campaignId: id, shelf }, page),
  ])
  const { rows, next } = pageOf(found, limit, ({ at, _id }) => ({ key: at, id: _id }))
  return { items: rows.map((opinion) => opinionView(opinion, campaign)), next }
}

const wordsOf = ({ title, background, text, questions, afterwards }: CampaignContent) =>
  [title, background, text, ...questions, afterwards].filter(Boolean).join('\n')

export async function draft(input: ParsedInput<'campaigns.draft'>, context: Context) {
  const ground = await groundOf(context)
  const { county, now } = ground
  const { content } = input
  if ('requestId' in input) {
    const { unitId } = input
    const by = ground.clerks.find((clerk) => clerk.unitId === unitId)
    if (!by) throw new Fault('notFound', '您不在这个单位，不能替它写。请重新选一个。', 'unitId')
    expectAskable(content.asked, unitId, county)
    await checkWords(wordsOf(content), context)
    return done(await createCampaign(newDraft(content, { requestId: input.requestId, by, ground })))
  }
  const held = await readCampaign(input.id)
  const by = clerkFor('draft', held, ground)
  expectAskable(content.asked, held.unitId, county)
  await checkWords(wordsOf(content), context)
  const { version } = input
  const deed = { act: 'draft', content } as const
  return done(await changeCampaign(input.id, (one) => decideCampaign(one, deed, { by, now, version })))
}

function newDraft(
  content: CampaignContent,
  { requestId, by, ground }: { requestId: string; by: CampaignClerk; ground: Ground },
): Campaign {
  const { county, now } = ground
  return {
    ...content,
    ...{ _id: idOfRequest('c', by.id, requestId), unitId: by.unitId },
    ...{ issuer: campaignIssuer(by.unitId, county), author: { id: by.id, name: by.name } },
    ...{ state: 'draft', shelf: '', desk: 'drafts', touchedAt: now.toISOString(), tickOn: null },
    ...{ toldOverdue: false, result: null, tellAfter: null, trace: [], version: 1, demo: county.demo },
  }
}

/** One act of an office on the version it saw, in one transaction. */
export async function step(
  { id, version }: { id: string; version: number },
  deed: CampaignDeed,
  context: Context,
) {
  const ground = await groundOf(context)
  const { now } = ground
  const saved = await changeCampaign(id, (campaign) =>
    decideCampaign(campaign, deed, { by: clerkFor(deed.act, campaign, ground), now, version }),
  )
  return done(saved)
}

export async function mark(
  { id, version, mark: chosen, words }: ParsedInput<'campaigns.mark'>,
  context: Context,
) {
  const ground = await groundOf(context)
  await checkWords(words, context)
  const saved = await markOpinion(id, (opinion, campaign) => {
    const by = clerkFor('mark', campaign, ground)
    const fault = campaignRefusal('mark', campaign, { by, now: ground.now })
    if (fault) throw fault
    return marked(opinion, { version, mark: chosen, words })
  })
  return { id: saved._id, version: saved.version }
}

export async function answer({ id, version, words }: ParsedInput<'campaigns.answer'>, context: Context) {
  const [tallies] = await Promise.all([tallyOpinions(id), checkWords(words, context)])
  return await step({ id, version }, { act: 'answer', words, figures: figuresOf(tallies) }, context)
}
