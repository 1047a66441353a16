import type { ParsedInput } from '#shared/contract'
import type { Mediation } from '#shared/mediations/mediation'
import type { Site } from '#shared/stations/site'
import type { Context } from '#cloud/kernel/router'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { addDays, dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { holderKeys, mediationActor } from '#shared/mediations/hand'
import { mediationLimits } from '#shared/mediations/limits'
import { mediationRow, mediationView } from '#shared/mediations/present'
import { shortName } from '#shared/stations/short-name'
import { deputiesById, findDeputies } from '#cloud/deputies/store'
import { groundOf, keepingOf, villagesOf, type Ground } from '#cloud/mediations/ground'
import { countDue, findMediations, findOfMessage, readMediation } from '#cloud/mediations/store'
import { readMessage } from '#cloud/messages/store'

const deputiesOffered = 100

const named = ({ _id, name }: { _id: string; name: string }) => ({ id: _id, name })

/** The stations between which a township's office chooses; others have only their own. */
function sitesOf({ person, sites }: Ground): Site[] {
  const units = person.grants.filter(({ role }) => role === 'townshipOffice').map(({ unitId }) => unitId)
  return sites.filter(({ unitId, type }) => units.includes(unitId) && type !== 'point')
}

/** Under which keys he looks: all of his, or those of one station of his township. */
function keysOf(siteId: string | undefined, ground: Ground): string[] {
  const own = holderKeys(ground.person)
  if (siteId === undefined || own.includes(`station:${siteId}`)) return own
  if (sitesOf(ground).some(({ _id }) => _id === siteId)) return [`station:${siteId}`]
  throw new Fault('notFound', '找不到这个联络站，或者它不归您管。请重新选一个。', 'siteId')
}

export async function list(input: ParsedInput<'mediations.list'>, context: Context) {
  const { show, siteId, cursor, limit } = input
  const ground = await groundOf(context)
  const today = dayOf(ground.now)
  const keys = keysOf(siteId, ground)
  const [found, due] = await Promise.all([
    findMediations({ keys, show, today }, { cursor: decodeCursor(cursor), limit: limit + 1 }),
    countDue(keys, today),
  ])
  const keyOf = ({ day, recheckOn, _id }: Mediation) => ({
    key: show === 'due' ? (recheckOn ?? '') : day,
    id: _id,
  })
  const { rows, next } = pageOf(found, limit, keyOf)
  return {
    items: rows.map((mediation) => mediationRow(mediation, ground)),
    next,
    due,
    sites: sitesOf(ground).map(named),
    mayRecord: ground.person.grants.some(({ role }) => role === 'liaisonOfficer' || role === 'deputy'),
  }
}

export async function get({ id }: { id: string }, context: Context) {
  const [ground, mediation] = await Promise.all([groundOf(context), readMediation(id)])
  const by = mediationActor(mediation, ground.person)
  const { deputyIds, messageId, siteId } = mediation
  const [deputies, message] = await Promise.all([
    deputiesById(deputyIds),
    messageId === null ? null : readMessage(messageId),
  ])
  const site = ground.sites.find(({ _id }) => _id === siteId)
  return mediationView(mediation, {
    ...ground,
    ...{ by, siteName: shortName(site?.name ?? ''), messageNumber: message?.number ?? '' },
    deputyNames: deputyIds.flatMap((deputyId) => deputies.get(deputyId)?.name ?? []),
  })
}

export async function form({ siteId }: ParsedInput<'mediations.form'>, context: Context) {
  const ground = await groundOf(context)
  const { site, grant, sites } = keepingOf(siteId, ground)
  const today = dayOf(ground.now)
  const deputies = await findDeputies({ siteId: site._id }, { fromOrder: 0, limit: deputiesOffered })
  return {
    site: named(site),
    sites: sites.map(named),
    villages: villagesOf(site, ground.county),
    deputies: deputies.map(named),
    ownDeputyId: grant.role === 'deputy' ? grant.deputyId : null,
    today,
    recheckOn: addDays(today, mediationLimits.recheckDays),
  }
}

/** Those of a message that the caller may open; that there are others he does not learn. */
export async function ofMessage({ messageId }: { messageId: string }, context: Context) {
  const [ground, found] = await Promise.all([groundOf(context), findOfMessage(messageId)])
  const keys = holderKeys(ground.person)
  const held = found.filter(({ holders }) => holders.some((key) => keys.includes(key)))
  return { items: held.map((mediation) => mediationRow(mediation, ground)) }
}
