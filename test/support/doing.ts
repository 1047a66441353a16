import { Fault } from '#shared/kernel/fault'
import type { Act, ActName } from '#shared/messages/act'
import type { Actor } from '#shared/messages/actor'
import { decide } from '#shared/messages/decide'
import type { Message } from '#shared/messages/message'
import { aCounty } from '#test/support/a-county'
import { pinnedNow } from '#test/support/pinned'

const county = aCounty()

/** The message after the act. */
export function done<Name extends ActName>(
  message: Message,
  act: Act<Name>,
  by: Actor,
  now = pinnedNow,
): Message {
  return decide(message, act, { now, county, by }).message
}

/** The fault's code and field; 'done' when nothing was refused. */
export function refused<Name extends ActName>(message: Message, act: Act<Name>, by: Actor, now = pinnedNow) {
  try {
    done(message, act, by, now)
  } catch (fault) {
    if (fault instanceof Fault) return fault.field === undefined ? fault.code : `${fault.code} ${fault.field}`
    throw fault
  }
  return 'done'
}

export const accept: Act<'accept'> = {
  act: 'accept',
  category: 'water_agri',
  kind: 'opinion',
  number: '2026-ST05-0001',
  dutyDeputyId: 'D0002',
}
export const assign: Act<'assign'> = { act: 'assign', leadUnit: 'H03', coUnits: ['H04'] }
export const reply: Act<'reply'> = { act: 'reply', class: 'A', text: '清好了', photos: [] }
export const yes: Act<'approveReply'> = { act: 'approveReply', approve: true, note: '' }
export const rating: Act<'rate'> = {
  act: 'rate',
  solved: 'yes',
  satisfied: 'satisfied',
  onlyAcknowledged: false,
  words: '',
  takenBy: null,
  checkerId: 'p-township2',
}
