import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import { campaignIssuer, mayAsk, readsAtDesk, unitsOnDesk } from '#shared/campaigns/clerk'
import { figuresOf } from '#shared/campaigns/figures'
import { campaignWork, deskItem, opinionView } from '#shared/campaigns/present'
import { noCampaign } from '#shared/campaigns/refusal'
import { waitingFor } from '#shared/campaigns/waiting'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { groundOf } from '#cloud/campaigns/ground'
import { countUnmarked, findOpinions, tallyOpinions } from '#cloud/campaigns/opinions/store'
import { findDesk, findWaiting, readCampaign } from '#cloud/campaigns/store'

async function seen(id: string, context: Context) {
  const [ground, campaign] = await Promise.all([groundOf(context), readCampaign(id)])
  if (!readsAtDesk(ground.person, campaign)) throw noCampaign()
  return { ground, campaign }
}

export async function desk({ tab, cursor, limit }: ParsedInput<'campaigns.desk'>, context: Context) {
  const { person, clerks, county, now } = await groundOf(context)
  const units = unitsOnDesk(person, tab)
  const found = await findDesk({ desk: tab, units }, { cursor: decodeCursor(cursor), limit: limit + 1 })
  const { rows, next } = pageOf(found, limit, ({ touchedAt, _id }) => ({ key: touchedAt, id: _id }))
  const offices = clerks.map(({ unitId: id }) => ({
    ...{ id, name: campaignIssuer(id, county), askable: mayAsk(id, county) },
  }))
  return { items: rows.map((campaign) => deskItem(campaign, now)), next, offices }
}

/** More than wait on any desk; beyond it the number stays. */
const mostWaiting = 100

export async function waiting(_input: ParsedInput<'campaigns.waiting'>, context: Context) {
  const { person, clerks, now } = await groundOf(context)
  const found = await findWaiting(unitsOnDesk(person, 'waiting'), mostWaiting)
  const { toApprove, toAnswer } = waitingFor(found, { clerks, now })
  const unmarked = toAnswer.length === 0 ? 0 : await countUnmarked(toAnswer)
  return { toApprove, toAnswer: toAnswer.length, unmarked }
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
