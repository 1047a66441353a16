import type { ParsedInput } from '#shared/contract'
import type { Mediation, MediationWords } from '#shared/mediations/mediation'
import type { MediationSetting } from '#shared/mediations/step'
import type { Site } from '#shared/stations/site'
import type { Context } from '#cloud/kernel/router'
import { Fault } from '#shared/kernel/fault'
import { mediationActor } from '#shared/mediations/hand'
import { revealNames } from '#shared/mediations/look-back'
import { partyLabel } from '#shared/mediations/names'
import { expectForMediation } from '#shared/mediations/not-for-mediation'
import { amendMediation, expectOfStation, recordMediation } from '#shared/mediations/record'
import { findDeputies } from '#cloud/deputies/store'
import { checkWords } from '#cloud/kernel/check-words'
import { idOfRequest } from '#cloud/kernel/sha256'
import { groundOf, keepingOf, villagesOf, type Ground } from '#cloud/mediations/ground'
import { changeMediation, createMediation, readMediation } from '#cloud/mediations/store'
import { findByCode } from '#cloud/messages/store'

type Written = Omit<ParsedInput<'mediations.record'>, 'requestId' | 'siteId'>

const deputiesKnown = 200

/** What the form says, after the questions that come before anything is stored. */
async function wordsOf(input: Written, site: Site, context: Context): Promise<MediationWords> {
  const { apart, messageNumber, ...words } = input
  expectForMediation({ apart, about: words.about })
  const { about, how, agreement, names } = words
  const [message] = await Promise.all([
    messageNumber === '' ? null : findByCode({ number: messageNumber }),
    checkWords([about, how, agreement, ...names].join('\n'), context),
  ])
  if (messageNumber !== '') expectOfStation(message, site)
  return { ...words, messageId: message?._id ?? null }
}

async function knownOf(site: Site, { county }: Ground) {
  const deputies = await findDeputies({ siteId: site._id }, { fromOrder: 0, limit: deputiesKnown })
  return {
    deputyIds: deputies.map(({ _id }) => _id),
    villageIds: villagesOf(site, county).map(({ id }) => id),
  }
}

export async function record(input: ParsedInput<'mediations.record'>, context: Context) {
  const { requestId, siteId, ...written } = input
  const ground = await groundOf(context)
  const { site, grant } = keepingOf(siteId, ground)
  const [words, known] = await Promise.all([wordsOf(written, site, context), knownOf(site, ground)])
  const { person, now } = ground
  // A deputy records what he mediated himself.
  const own = grant.role === 'deputy' && grant.deputyId !== null ? [grant.deputyId] : []
  const deputyIds = [...new Set([...own, ...words.deputyIds])]
  const mediation = recordMediation(
    { ...words, deputyIds },
    {
      ...{ id: idOfRequest('q', person._id, requestId), siteId: site._id, unitId: site.unitId },
      ...{ ...known, deputyIds: [...known.deputyIds, ...own], demo: person.demo },
    },
    { by: { id: person._id, name: person.name, hand: 'keeper' }, now },
  )
  return doneOf(await createMediation(mediation))
}

export async function amend(input: ParsedInput<'mediations.amend'>, context: Context) {
  const { id, version, ...written } = input
  const [ground, before] = await Promise.all([groundOf(context), readMediation(id)])
  mediationActor(before, ground.person)
  const site = ground.sites.find(({ _id }) => _id === before.siteId)
  if (!site) throw new Fault('conflict', '这个联络站撤了，记录不能再改。可以补记一笔。')
  const [words, known] = await Promise.all([wordsOf(written, site, context), knownOf(site, ground)])
  // Who was there may have left the station since.
  const deputyIds = [...known.deputyIds, ...before.deputyIds]
  return await step(id, ground, (mediation, setting) =>
    amendMediation(mediation, { version, words }, { ...setting, known: { ...known, deputyIds } }),
  )
}

/** One step by whoever holds the record. */
export async function step(
  id: string,
  { person, now }: Pick<Ground, 'person' | 'now'>,
  decide: (mediation: Mediation, setting: MediationSetting) => Mediation,
) {
  const saved = await changeMediation(id, (mediation) => ({
    mediation: decide(mediation, { by: mediationActor(mediation, person), now }),
    rows: [],
  }))
  return doneOf(saved)
}

/** The names, after the page says who looked and why. */
export async function reveal({ id, reason }: ParsedInput<'mediations.reveal'>, context: Context) {
  const [{ person, now }] = await Promise.all([groundOf(context), checkWords(reason, context)])
  const { names } = await changeMediation(id, (mediation) => ({
    mediation: revealNames(mediation, reason, { by: mediationActor(mediation, person), now }),
    rows: [],
  }))
  return { parties: names.map((name, place) => ({ label: partyLabel(place), name })) }
}

const doneOf = ({ _id, version }: Mediation) => ({ id: _id, version })
