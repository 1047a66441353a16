import { dayOf } from '#shared/kernel/day'
import { suggestedBy } from '#shared/messages/assign-form'
import type { Message } from '#shared/messages/message'
import { handlingUnitName } from '#shared/messages/views/owner-card'
import { isPresent } from '#shared/messages/owners'
import { proposeCategory } from '#shared/messages/intake/propose'
import type { Person } from '#shared/people/person'
import { standsForToday } from '#shared/people/stand-in-grants'
import { isAway } from '#shared/people/stand-ins'
import type { County } from '#shared/places/county'
import { categoryText } from '#shared/routing/category-row'

interface Why {
  people: readonly Person[]
  about: { category: string } | { words: string }
  dutyDeputyId: string | null
  now: Date
  county: County
}

const holdersOf = (people: readonly Person[], role: string, unitId: string) =>
  people.filter(({ grants }) => grants.some((grant) => grant.role === role && grant.unitId === unitId))

/** '白演示请假，钱演示代' for those of an office who are away and stood in for; else that nobody is there. */
function absenceWords(holders: readonly Person[], { people, now }: Why): string {
  const away = holders.filter((person) => isAway(person, dayOf(now)))
  return away
    .map((person) => {
      const standIn = people.find((one) => standsForToday(one, now).includes(person._id))
      return `${person.name}请假${standIn ? `，${standIn.name}代` : '，没有人代'}`
    })
    .join('；')
}

/** Village → township → station, and why it is not the station when it is not. */
export function whyStation(message: Message, why: Why): string {
  const { county, people } = why
  const village = county.villages.find(({ id }) => id === message.villageId)?.name ?? ''
  const town = county.units.find(({ id }) => id === message.unitId)?.name ?? ''
  const away = absenceWords(holdersOf(people, 'liaisonOfficer', message.unitId), why)
  const row = `村表：${village}归${town}`
  if (message.owner.kind === 'station') return [row, away].filter(Boolean).join('；')
  const empty = `${town}联络站没有人在${away && `（${away}）`}`
  const above = message.owner.kind === 'county' ? `；${town}人大也没有人在` : ''
  return `${row}；${empty}${above}`
}

/** To whom it was written, whose turn it is, who is away. */
export function whyAccepted(message: Message, why: Why): string {
  const guessed = guessWords(message, why)
  return [guessed, deputyWords(message, why)].filter(Boolean).join('；')
}

function guessWords({ category }: Message, { about, county }: Why): string {
  const name = county.categories.find(({ code }) => code === category)?.name ?? '其他'
  if ('category' in about) return `类别：${name}`
  const { word } = proposeCategory(about.words, county.categories)
  return word === '' ? `看不出类别，算“${name}”` : `有“${word}”，猜是“${name}”`
}

function deputyWords({ addressee, owner }: Message, why: Why): string {
  if (addressee.kind === 'township' || addressee.kind === 'station') return '写给乡镇人大的'
  const wanted = addressee.kind === 'deputy' ? addressee.id : why.dutyDeputyId
  if (wanted === null) return '这个站还没有排值班的代表，直接到乡镇人大'
  const person = why.people.find(({ grants }) => grants.some(({ deputyId }) => deputyId === wanted))
  const name = person?.name ?? '这位代表'
  const turn = addressee.kind === 'deputy' ? `写给${name}代表` : `轮到${name}代表值班`
  if (owner.kind === 'deputy' && owner.id === wanted) return turn
  const away = person ? absenceWords([person], why) : ''
  return `${turn}；${away || `${name}代表还没有加入`}`
}

/** The row of the category table that names the lead unit. */
export function whyLead(message: Message, why: Why): string {
  const { county } = why
  const category = county.categories.find(({ code }) => code === message.category)
  if (!category) return '类别表里没有这一类，先由乡镇办'
  const { lead } = suggestedBy(message, why)
  const [row] = categoryText(category, county).split('；')
  const manned = lead !== null && isPresent({ kind: 'unit', id: lead }, county)
  return `类别表“${category.name}”：${row}${category.lead.level === 'township' ? `（${handlingUnitName(lead, why)}）` : ''}${manned ? '' : '，还没有人接手'}`
}
