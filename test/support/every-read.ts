import * as z from 'zod/mini'
import type { ActionName } from '#shared/contract'
import { contract } from '#shared/contract'

interface Known {
  message: string
  number: string
  queryCode: string
  session: string
  booking: string
  mediation: string
  /** A case on the board. */
  published: string
  /** Something the message's people were told. */
  told: { event: string; at: string }
  /** What somebody would search for. */
  words: readonly string[]
}

/** A value for every input that a read action takes by name; objects drop what they do not know. */
function anyInput({ message, session, booking, number, queryCode, told }: Known): Record<string, unknown> {
  return {
    ...{ id: message, messageId: message, subjectId: message, sessionId: session, bookingId: booking },
    ...{ unitId: 'U05', siteId: 'ST05', villageId: 'U05V01', noticeId: 'N01', deputyId: 'D05001' },
    ...{ from: '2026-02-01', to: '2026-03-31', day: '2026-02-11', month: '2026-02', year: 2026 },
    ...{ number, queryCode, text: '二支渠淤死了', limit: 50, ...told },
    ...{ view: 'waiting', tab: 'out', category: 'water_agri' },
  }
}

const rehearsal = {
  ...{ villageId: 'U05V01', about: { words: '二支渠淤死了' }, day: '2026-02-11' },
  addressee: { kind: 'duty', id: null },
}
const spring = { name: '春节', from: '2026-02-15', to: '2026-02-25' }
const day15 = { rule: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15' }, onHoliday: 'postpone', onWeekend: 'postpone' }

/** What cannot be named in general. */
function special({ number, queryCode, words, message }: Known): Partial<Record<ActionName, object[]>> {
  const queues = ['toHandle', 'inProgress', 'watching', 'nearDue', 'done', 'toRate', 'waiting']
  return {
    'messages.lookup': [{ number }, { queryCode }],
    'messages.search': words.map((asked) => ({ words: asked })),
    'messages.queue': [{}, ...queues.map((queue) => ({ queue, limit: 50 }))],
    'delivery.calls': [{}, { view: 'over' }, { subjectId: message }],
    'delivery.log': [{}, { subjectId: message }],
    'home.get': [{ unitId: 'U05' }, {}],
    'mediations.list': ['open', 'due', 'all'].map((show) => ({ show, limit: 50 })),
    'mediations.counts': [{ year: '2026' }, {}],
    'sheets.calendar': [{ siteId: 'ST05' }, { deputyId: 'D05001' }],
    'reception.preview': [{ ...day15, from: '2026-01-01', to: '2026-12-31' }],
    'reception.tryRule': [{ siteId: 'ST05', rule: null }],
    'reception.tryCalendar': [{ year: 2026, status: 'official', source: '测试', off: [spring], work: [] }],
    'places.tryMoveVillage': [{ villageId: 'U05V03', unitId: 'U01' }],
    'routing.rehearse': [rehearsal],
    'messages.hotSpots': [{ period: 'month' }],
    'suggestions.ledger': [
      { side: 'congress', year: '2026' },
      { side: 'government', year: '2026' },
    ],
    'notices.audience': [
      { audience: { scope: 'county', ids: [], followers: true, deputies: 'all', staff: true } },
    ],
  }
}

/** Every read action of the contract with every input that may show something; those nobody can call yet apart. */
export function everyRead(known: Known): { reads: [ActionName, object][]; uncallable: string[] } {
  const ids = [
    known.message,
    known.session,
    known.booking,
    known.published,
    'N01',
    'N-training',
    'issues-water',
    'C-water',
    'C-session',
    known.mediation,
    'S-demo-2',
    'D05001',
    'ST05',
  ]
  const general = anyInput(known)
  const reads: [ActionName, object][] = []
  const uncallable: string[] = []
  for (const [name, { effect, input }] of Object.entries(contract)) {
    if (effect !== 'read') continue
    const action = name as ActionName
    const offered = [...(special(known)[action] ?? []), ...ids.map((id) => ({ ...general, id }))]
    const parsed = offered.flatMap((one) => {
      const told = z.safeParse(input, one)
      return told.success ? [JSON.stringify(told.data)] : []
    })
    if (parsed.length === 0) uncallable.push(name)
    reads.push(
      ...[...new Set(parsed)].map((one): [ActionName, object] => [action, JSON.parse(one) as object]),
    )
  }
  return { reads, uncallable }
}
