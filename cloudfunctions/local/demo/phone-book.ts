import type { Call } from '#shared/delivery/call'
import type { PhoneEntry } from '#shared/delivery/phone-book'
import { callOrder, type AreaCalls } from '#shared/delivery/call-order'
import { callDueAt } from '#shared/delivery/call-rules'
import { phoneBookCall } from '#shared/delivery/new-call'
import { newPhone } from '#shared/delivery/phone-book'
import { called } from '#shared/delivery/work-calls'
import { addDays, dayOf, instantAt, type Day } from '#shared/kernel/day'
import type { Notice } from '#shared/notices/notice'
import type { ReceptionDay } from '#shared/reception/reception-day'
import { callId } from '#cloud/delivery/calls/call-id'
import { demoCounty } from './county'
import { demoName } from './names'

const notes = ['晚上打', '耳背，慢点说', '', '打给他儿子', '', '']
const officer = { id: 'P-station-ST05', name: '白演示', demo: true }

/** Twelve old people of 柳沟镇 and two of 云溪街道, who are told by phone; numbers that nobody has. */
export function demoPhoneBook(today: Day): PhoneEntry[] {
  return Array.from({ length: 14 }, (_each, index) => {
    const unitId = index < 12 ? 'U05' : 'U01'
    const words = {
      name: demoName(index + 30),
      phone: `0000-12345${String(index).padStart(2, '0')}`,
      villageId: `${unitId}V${String((index % 3) + 1).padStart(2, '0')}`,
      deputyId: null,
      note: notes[index % notes.length] ?? '',
    }
    const now = new Date(instantAt(addDays(today, -30 + index), '10:00'))
    const by = unitId === 'U05' ? officer : { ...officer, id: 'P-station-ST01' }
    return newPhone(words, { id: `PB${index + 1}`, unitId, by, now, county: demoCounty })
  })
}

/** The moved session of 柳沟镇 goes by phone to all of them: two were reached, one was not, nine are left. */
export function demoCalls(
  { notices, sessions, phoneBook }: { notices: Notice[]; sessions: ReceptionDay[]; phoneBook: PhoneEntry[] },
  county: typeof demoCounty,
  now: Date,
): Call[] {
  const notice = notices.find(({ type, unitId }) => type === 'postpone' && unitId === 'U05')
  const session = sessions.find(
    ({ siteId, effective, scheduled }) =>
      siteId === 'ST05' && effective !== scheduled && (effective ?? '') > dayOf(now),
  )
  if (!notice) return []
  const until = session?.effective ? instantAt(session.effective, session.start) : null
  const order = callOrder(
    {
      subject: { kind: 'notice', id: notice._id },
      title: notice.title,
      words: notice.body,
      dueAt: callDueAt(until, now, county.calendar),
      area: { unitIds: ['U05'], villageIds: null },
    },
    'demo',
    now,
  ) as AreaCalls
  const calls = phoneBook
    .filter(({ unitId }) => unitId === 'U05')
    .map((entry) =>
      phoneBookCall(order, { entry, id: callId(notice._id, `phone:${entry._id}`), county }, now),
    )
  const outcomes = ['reached', 'reached', 'notReached'] as const
  return calls.map((call, index) => {
    const outcome = outcomes[index]
    const note = outcome === 'notReached' ? '占线' : ''
    return outcome ? called(call, { outcome, note, version: 1 }, { by: officer, now }) : call
  })
}
