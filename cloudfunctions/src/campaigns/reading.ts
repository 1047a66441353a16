import type { ParsedInput } from '#shared/contract'
import type { Opinion } from '#shared/campaigns/opinion'
import type { Context } from '#cloud/kernel/router'
import { campaignItem, campaignView } from '#shared/campaigns/present-public'
import { noCampaign } from '#shared/campaigns/refusal'
import { expectTaking, gatheredBy, isShown, saidBy, standingsFor } from '#shared/campaigns/write-opinion'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { Fault } from '#shared/kernel/fault'
import { shortName } from '#shared/stations/short-name'
import { findMine, gatherOpinion, removeOpinion, sayOpinion } from '#cloud/campaigns/opinions/store'
import { findShown, readCampaign } from '#cloud/campaigns/store'
import { checkWords } from '#cloud/kernel/check-words'
import { idOfRequest } from '#cloud/kernel/sha256'
import { loadCounty } from '#cloud/places/store'
import { loadSites } from '#cloud/stations/store'

/** One person's opinion on one part has one place: written twice at once it is one. */
const opinionId = (openid: string, campaignId: string, part: number) =>
  idOfRequest('o', openid, `${campaignId} ${part}`)

const openidOf = ({ caller }: Context) => caller.openid ?? ''

export async function list(
  { state, unitId, cursor, limit }: ParsedInput<'campaigns.list'>,
  { now }: Context,
) {
  const shelves = ['county', ...(unitId === undefined ? [] : [unitId])].map((place) => `${state}:${place}`)
  const found = await findShown(shelves, { cursor: decodeCursor(cursor), limit: limit + 1 })
  const { rows, next } = pageOf(found, limit, ({ from, _id }) => ({ key: from ?? '', id: _id }))
  return { items: rows.map((campaign) => campaignItem(campaign, now)), next }
}

export async function get({ id }: ParsedInput<'campaigns.get'>, context: Context) {
  const { caller, now } = context
  const openid = openidOf(context)
  const [campaign, mine, person, county] = await Promise.all([
    readCampaign(id),
    openid === '' ? ([] as Opinion[]) : findMine(id, openid),
    caller.person(),
    loadCounty(now),
  ])
  if (!isShown(campaign, now)) throw noCampaign()
  return campaignView(campaign, { mine, person, county, now })
}

export async function say({ id, part, text, standing }: ParsedInput<'campaigns.say'>, context: Context) {
  const { caller, now } = context
  const openid = openidOf(context)
  const [campaign, person] = await Promise.all([
    readCampaign(id),
    standing === 'deputy' ? caller.person() : null,
  ])
  expectTaking(campaign, part, now)
  if (!standingsFor(person).includes(standing))
    throw new Fault('invalidInput', '您没有登记为人大代表，不能这样写。请选别的身份，或者不说。', 'standing')
  await checkWords(text, context)
  const said = { id: opinionId(openid, id, part), campaignId: id, part, text, standing }
  await sayOpinion({ campaignId: id, openid }, (mine) => saidBy(openid, said, { mine, now }))
  return { part }
}

export async function withdraw({ id, part }: ParsedInput<'campaigns.withdraw'>, context: Context) {
  expectTaking(await readCampaign(id), part, context.now)
  await removeOpinion(opinionId(openidOf(context), id, part))
  return { part }
}

export async function gather(
  { requestId, id, part, text, people }: ParsedInput<'campaigns.gather'>,
  context: Context,
) {
  const { caller, now } = context
  const [campaign, person, sites] = await Promise.all([readCampaign(id), caller.person(), loadSites(now)])
  const grant = person?.grants.find(
    ({ role, unitId }) =>
      role === 'liaisonOfficer' && (campaign.asked === 'county' || campaign.asked === unitId),
  )
  if (!person || !grant) throw noCampaign()
  expectTaking(campaign, part, now)
  await checkWords(text, context)
  const siteName = shortName(sites.find(({ _id }) => _id === grant.siteId)?.name ?? '')
  const said = { id: idOfRequest('g', person._id, requestId), campaignId: id, part, text }
  await gatherOpinion(gatheredBy(said, { people, siteName, byId: person._id, now }))
  return { part }
}
