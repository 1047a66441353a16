import type { ParsedInput } from '#shared/contract'
import type { Campaign, CampaignContent } from '#shared/campaigns/campaign'
import type { CampaignClerk } from '#shared/campaigns/clerk'
import type { CampaignDeed } from '#shared/campaigns/decide'
import type { Context } from '#cloud/kernel/router'
import { campaignIssuer, expectAskable } from '#shared/campaigns/clerk'
import { decideCampaign, expectDroppable } from '#shared/campaigns/decide'
import { figuresOf } from '#shared/campaigns/figures'
import { campaignRefusal } from '#shared/campaigns/refusal'
import { marked } from '#shared/campaigns/write-opinion'
import { Fault } from '#shared/kernel/fault'
import { clerkFor, type Ground, groundOf } from '#cloud/campaigns/ground'
import { markOpinion, tallyOpinions } from '#cloud/campaigns/opinions/store'
import { changeCampaign, createCampaign, readCampaign, removeCampaign } from '#cloud/campaigns/store'
import { checkWords } from '#cloud/kernel/check-words'
import { idOfRequest } from '#cloud/kernel/sha256'

const done = ({ _id, version, state }: Campaign) => ({ id: _id, version, state })

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

export async function drop({ id, version }: ParsedInput<'campaigns.drop'>, context: Context) {
  const ground = await groundOf(context)
  const { now } = ground
  await removeCampaign(id, (campaign) =>
    expectDroppable(campaign, { by: clerkFor('drop', campaign, ground), now, version }),
  )
  return { id }
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

export async function extend({ to, reason, ...at }: ParsedInput<'campaigns.extend'>, context: Context) {
  await checkWords(reason, context)
  return await step(at, { act: 'extend', to, reason }, context)
}

export async function endEarly({ reason, ...at }: ParsedInput<'campaigns.endEarly'>, context: Context) {
  await checkWords(reason, context)
  return await step(at, { act: 'endEarly', reason }, context)
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
