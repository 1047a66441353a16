import type { Mediation } from '#shared/mediations/mediation'
import type { MediationRow, MediationView } from '#shared/mediations/view'
import type { County } from '#shared/places/county'
import type { MediationActor } from '#shared/mediations/hand'
import { compareDays, dayOf, dayText, yearOf } from '#shared/kernel/day'
import { momentText } from '#shared/kernel/time-text'
import {
  actNames,
  helperNames,
  kindNames,
  outcomeNames,
  partyLabel,
  sentToNames,
} from '#shared/mediations/names'
import { maskName, redact } from '#shared/messages/privacy/redact'

interface AsOf {
  now: Date
  county: Pick<County, 'villages'>
}

/** The words with 甲方, 乙方 where somebody's name stood; numbers masked. */
export function unnamed(text: string, names: readonly string[]): string {
  const longest = names.map((name, place) => ({ name, place })).filter(({ name }) => name !== '')
  longest.sort((a, b) => b.name.length - a.name.length)
  return redact(
    longest.reduce((words, { name, place }) => words.split(name).join(partyLabel(place)), text),
    'doors',
  )
}

/** '转到司法所' · '达成一致，守约了' */
export function outcomeText({ outcome, sentTo, steps, state }: Mediation): string {
  if (outcome === 'sentOn' && sentTo !== null) return `转到${sentToNames[sentTo]}`
  const looked = [...steps].reverse().find(({ act }) => act === 'kept' || act === 'broken')
  if (outcome === 'agreed' && state === 'closed') return `${outcomeNames.agreed}，守约了`
  return looked?.act === 'broken' && outcome === 'ongoing' ? '又起纠纷，还在调' : outcomeNames[outcome]
}

export function isDue({ recheckOn }: Pick<Mediation, 'recheckOn'>, now: Date): boolean {
  return recheckOn !== null && compareDays(recheckOn, dayOf(now)) <= 0
}

function recheckText(mediation: Mediation, now: Date): string {
  if (mediation.recheckOn === null) return ''
  return isDue(mediation, now)
    ? `该回访了，定的是${dayText(mediation.recheckOn)}`
    : `${dayText(mediation.recheckOn)}回访`
}

function toneOf(mediation: Mediation, now: Date): MediationRow['tone'] {
  if (isDue(mediation, now)) return 'amber'
  if (mediation.state === 'open') return 'info'
  return mediation.outcome === 'agreed' ? 'ok' : 'neutral'
}

const aboutLength = 24

/** '2月3日'; of another year with the year. */
function recordedDay(day: string, now: Date): string {
  const thisYear = yearOf(day) === yearOf(dayOf(now))
  return thisYear ? dayText(day) : `${yearOf(day)}年${dayText(day)}`
}

export function mediationRow(mediation: Mediation, { now, county }: AsOf): MediationRow {
  const { _id, day, villageId, kind, names, about } = mediation
  const words = [...unnamed(about, names)]
  return {
    id: _id,
    dayText: recordedDay(day, now),
    villageName: county.villages.find(({ id }) => id === villageId)?.name ?? '',
    kindName: kindNames[kind],
    outcomeText: outcomeText(mediation),
    about: words.length > aboutLength ? `${words.slice(0, aboutLength).join('')}…` : words.join(''),
    recheckText: recheckText(mediation, now),
    tone: toneOf(mediation, now),
  }
}

interface Reading extends AsOf {
  by: MediationActor
  siteName: string
  /** Of the deputies who mediated, in their order. */
  deputyNames: string[]
  messageNumber: string
}

/** The page of one record, as its reader may see it. */
export function mediationView(mediation: Mediation, reading: Reading): MediationView {
  const { by, siteName, deputyNames } = reading
  const { names, about, how, agreement, helpers, steps } = mediation
  const keeper = by.hand === 'keeper'
  const say = (text: string) => (keeper ? redact(text, 'doors') : unnamed(text, names))
  const { version, siteId, state, messageId } = mediation
  const shown = {
    ...mediationRow(mediation, reading),
    ...{ version, siteId, siteName, state, messageId, deputyNames },
    ...{ about: say(about), how: say(how), agreement: say(agreement) },
    helperNames: helpers.map((helper) => helperNames[helper]),
    steps: steps.map(({ at, byName, act, words }) => ({
      ...{ whenText: momentText(at), who: byName, what: actNames[act], words: say(words) },
    })),
  }
  if (!keeper) {
    const masked = names.map((name, place) => ({ label: partyLabel(place), masked: maskName(name) }))
    return { view: 'reader', ...shown, parties: masked }
  }
  return {
    view: 'keeper',
    ...shown,
    parties: names.map((name, place) => ({ label: partyLabel(place), name })),
    words: mediation,
    messageNumber: reading.messageNumber,
    may: mayOf(mediation),
  }
}

type Deed = Extract<MediationView, { view: 'keeper' }>['may'][number]

/** Whoever passes by earlier may look back earlier. */
function mayOf({ state, recheckOn }: Mediation): Deed[] {
  const recheck: Deed[] = recheckOn === null ? [] : ['recheck']
  return [...recheck, ...(state === 'open' ? (['amend'] as const) : []), 'add']
}
