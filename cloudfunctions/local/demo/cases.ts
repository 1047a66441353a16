import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { Draft } from '#shared/messages/intake/compose'
import type { Message } from '#shared/messages/message'
import type { County } from '#shared/places/county'
import type { Day } from '#shared/kernel/day'
import { decide } from '#shared/messages/decide'
import { yearOf } from '#shared/kernel/day'
import { redact } from '#shared/messages/privacy/redact'
import rows from './data/messages.json'
import { residents } from './people'
import { stepsOf, whenOf } from './script'
import { scripts, type Scripted } from './scripts'
import { live, plainDraft } from './story'

interface Telling {
  county: County
  today: Day
  now: Date
  dutyDeputyOf: (siteId: string) => string | null
  deputyNames: Readonly<Record<string, string>>
  outbox: OutboxRow[]
}

/** The 28 messages in their states, each with a history that the rules allowed step by step. */
export function demoCases(telling: Telling): Message[] {
  const told = rows.map((row, index) => tell(row, index, telling))
  return mergeSame(told, telling)
}

type Row = (typeof rows)[number]

function authorOf({ id, township }: Row): string {
  const others = ['M24', 'M25', 'M26', 'M27', 'M28']
  if (township === '柳沟镇' && !others.includes(id)) return residents[0].openid
  return id === 'M20' ? residents[1].openid : `demo-author-${id}`
}

function draftOf(row: Row, villageId: string, script: Scripted): Draft {
  const blocked = row.status === 'blocked'
  return {
    ...plainDraft,
    id: row.id,
    requestId: `demo-${row.id}`,
    queryCode: `DEM${row.id}XX`,
    text: row.content,
    title: row.title,
    category: row.category,
    kind: row.kind as Message['kind'],
    villageId,
    visibility: script.publicTitle ? 'mayPublish' : 'private',
    check: blocked ? { suggest: 'review', label: '10001' } : plainDraft.check,
  }
}

function tell(row: Row, index: number, telling: Telling): Message {
  const { county, today, now, dutyDeputyOf, deputyNames, outbox } = telling
  const unit = county.units.find((one) => one.name === row.township)
  const villages = county.villages.filter((one) => one.unitId === unit?.id)
  // M23 complains of what M11 complains of, from the same place.
  const village = villages[(row.id === 'M23' ? 10 : index) % villages.length]
  const script = scripts[row.id]
  if (!unit || !village || !script) throw new Error(`no story for ${row.id}`)
  const number = `${yearOf(today)}-${unit.siteId}-${String(index + 1).padStart(4, '0')}`
  const facts = { county, number, dutyDeputyId: dutyDeputyOf(unit.siteId), today }
  const message = live(draftOf(row, village.id, script), authorOf(row), {
    sentAt: whenOf(script.sent, today, county),
    steps: stepsOf(script.script, script.words ?? {}, facts),
    now,
    county,
    deputyNames,
    outbox,
  })
  return {
    ...message,
    urgent: message.urgent || row.id === 'M13',
    ...onBoard(message, script),
  }
}

/** On the board since the day it was closed, or on its way there; a case without an answer is neither. */
function onBoard(message: Message, { publicTitle, publication = 'published' }: Scripted): Partial<Message> {
  const { text, replies, closedAt, repliedAt, unitId, siteId } = message
  if (publicTitle === undefined || replies.length === 0) return {}
  return {
    publication,
    publicTitle,
    publicCase: {
      summary: redact(text),
      answer: redact(replies[replies.length - 1]?.text ?? ''),
      photos: [],
      preparedBy: `P-station-${siteId}`,
      approvedBy: publication === 'requested' ? null : `P-township-${unitId}`,
      publishedAt: publication === 'published' ? (closedAt ?? repliedAt) : null,
    },
  }
}

/** M23 says what M11 says: the liaison officer put them together. */
function mergeSame(messages: Message[], { county, now }: Telling): Message[] {
  const primary = messages.find((one) => one._id === 'M11')
  return messages.map((message) => {
    if (message._id !== 'M23' || !primary || message.status !== 'submitted') return message
    const by = {
      id: `P-station-${message.siteId}`,
      openid: null,
      role: 'liaisonOfficer' as const,
      unitId: message.unitId,
      siteId: message.siteId,
      deputyId: null,
      reportOfficer: false,
      name: '经济开发区联络站',
    }
    const act = {
      act: 'merge' as const,
      primary,
      number: `${primary.number?.slice(0, 10)}0099`,
      metresApart: 0,
    }
    return decide(message, act, { now, county, by }).message
  })
}
