import { groupsOf } from '#shared/inbox/groups'
import { joinGroups } from '#shared/inbox/join-groups'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import { pinnedNow } from '#test/support/pinned'

let made = 0
const aRow = (at: string, over: Partial<OutboxRow> = {}): OutboxRow => ({
  _id: `row-${(made += 1)}`,
  recipient: 'resident:o-1',
  event: 'messages.accept',
  at,
  subject: { kind: 'message', id: 'm-1' },
  title: '收下了',
  text: '石演示在看',
  urgency: 'digest',
  until: null,
  state: 'queued',
  ...over,
})
const reading = { now: pinnedNow, unreadAfter: '2026-02-10T00:00:00.000Z' }

test('five steps of one case are one group with its newest line first', () => {
  const days = ['11', '10', '09', '08', '07']
  const rows = days.map((day) => aRow(`2026-02-${day}T01:00:00.000Z`, { title: `第${day}步` }))
  const other = aRow('2026-02-09T05:00:00.000Z', { subject: { kind: 'notice', id: 'N1' } })
  const groups = groupsOf([...rows.slice(0, 2), other, ...rows.slice(2)], reading)
  expect(groups.map(({ key, lines }) => [key, lines.length])).toEqual([
    ['message:m-1', 5],
    ['notice:N1', 1],
  ])
  expect(groups[0]?.lines.map(({ title, unread }) => [title, unread])).toEqual([
    ['第11步', true],
    ['第10步', true],
    ['第09步', false],
    ['第08步', false],
    ['第07步', false],
  ])
})

test('one step told to two offices of the same person is one line', () => {
  const at = '2026-02-11T01:00:00.000Z'
  const rows = [aRow(at, { recipient: 'station:ST05' }), aRow(at, { recipient: 'deputy:D1' })]
  expect(groupsOf(rows, reading)[0]?.lines.map(({ id }) => id)).toEqual([rows[0]?._id])
})

test('a row as old as the last look was looked at', () => {
  const lines = ['2026-02-10T00:00:00.001Z', reading.unreadAfter].map((at) => aRow(at))
  expect(groupsOf(lines, reading)[0]?.lines.map(({ unread }) => unread)).toEqual([true, false])
})

test('an author is led to the progress, an office to its desk, by the newest line', () => {
  const at = '2026-02-11T01:00:00.000Z'
  const [author] = groupsOf([aRow(at, { event: 'messages.needInfo' })], reading)
  expect(author?.link).toEqual({ page: 'progress', id: 'm-1', words: '去补充' })
  const [office] = groupsOf([aRow(at, { recipient: 'township:U05' })], reading)
  expect(office?.link).toEqual({ page: 'deskMessage', id: 'm-1', words: '打开这一件' })
})

test('an older page goes on below what is there, and adds what is new to it', () => {
  const first = groupsOf([aRow('2026-02-11T01:00:00.000Z')], reading)
  const second = groupsOf(
    [
      aRow('2026-02-10T01:00:00.000Z'),
      aRow('2026-02-09T01:00:00.000Z', { subject: { kind: 'notice', id: 'N1' } }),
    ],
    reading,
  )
  const joined = joinGroups([...first, ...second])
  expect(joined.map(({ key, lines }) => [key, lines.length])).toEqual([
    ['message:m-1', 2],
    ['notice:N1', 1],
  ])
  expect(first[0]?.lines).toHaveLength(1)
})
