import { OutboxRow } from '#shared/inbox/outbox-row'
import { fieldText } from '#shared/delivery/field-text'
import type { MessageEvent } from '#shared/messages/told/announcements'
import { outboxRows } from '#shared/messages/told/outbox-rows'
import { lineFor } from '#shared/messages/told/outbox-line'
import { outboxWords, type Audience } from '#shared/messages/told/outbox-words'
import { decide } from '#shared/messages/decide'
import { aCounty } from '#test/support/a-county'
import { aMessage } from '#test/support/a-message'
import { actors } from '#test/support/actors'
import { accept } from '#test/support/doing'
import { expectGolden, table } from '#test/support/golden'
import { pinnedNow } from '#test/support/pinned'

const events = Object.keys(outboxWords) as MessageEvent[]
const readers = { author: 'resident:o-author', owner: 'unit:H03', others: 'deputy:D0001' } as const
const named = { author: '写的人', owner: '要办的', others: '知道就行的' } as const
const message = aMessage({ status: 'inProgress', number: '2026-ST05-0007' })

const rowFor = (event: MessageEvent, recipient: string, about = message) =>
  outboxRows({ message: about, announce: [{ event, recipient }] })[0] as OutboxRow

it('says in words that a clerk approves what happened, to the author, to who has to act, and to the others', () => {
  const lines = events.flatMap((event) =>
    (Object.keys(readers) as Audience[])
      .filter((audience) => audience in outboxWords[event])
      .map((audience) => {
        const { title, text, facts, urgency } = rowFor(event, readers[audience])
        return [event, named[audience], title, text, facts?.status ?? '', urgency]
      }),
  )
  expectGolden('message-rows.md', table(['事件', '给谁', '标题', '一句话', '状态', '急缓'], lines))
})

it.each(events)('%s fits the inbox and the push for whoever reads it', (event) => {
  const long = aMessage({ status: 'inProgress', title: '长'.repeat(24) })
  for (const recipient of Object.values(readers)) {
    const row = OutboxRow.parse(rowFor(event, recipient, long))
    expect([...row.title].length).toBeLessThanOrEqual(40)
    expect([...row.text].length).toBeLessThanOrEqual(80)
    const status = row.facts?.status ?? ''
    expect(fieldText('phrase', status)).toBe(status)
    expect(row.title + row.text).not.toMatch(/[{}！]|undefined/)
  }
})

it('no number and no name of the author stands in a row', () => {
  const planted = aMessage({
    status: 'inProgress',
    title: '我电话 0000-7654321 请回',
    contact: { name: '赵演示', phone: '0000-7654321' },
  })
  const rows = events.flatMap((event) => Object.values(readers).map((to) => rowFor(event, to, planted)))
  for (const secret of ['7654321', '赵演示']) expect(JSON.stringify(rows)).not.toContain(secret)
})

it('of a report only that one waits', () => {
  const report = aMessage({ status: 'diverted', title: '某某收了钱' })
  const row = rowFor('submit', 'reportOfficers:county', report)
  expect(row).toMatchObject({ title: '有一件举报等您看', facts: { from: '举报专人' } })
  expect(JSON.stringify(row)).not.toContain('收了钱')
})

it('a follower of a published case reads that it goes on, not what the author is asked', () => {
  const published = aMessage({ status: 'closed', publication: 'published' })
  const { announce } = decide(
    published,
    { act: 'lookBack', reason: '渠又淤了', checkerId: 'p-township2' },
    { now: pinnedNow, county: aCounty(), by: actors.township },
  )
  expect(announce.map(({ recipient }) => recipient)).toContain('followers:message:m-1')
  const row = rowFor('lookBack', 'followers:message:m-1', published)
  expect(row.text).toBe('您关注的这件有新进展，请打开看。')
  const named = { ...published, title: '赵演示家门前的渠', publicTitle: '二支渠清淤了' }
  const words = JSON.stringify(rowFor('lookBack', 'followers:message:m-1', named))
  expect(words).toContain('二支渠清淤了')
  expect(words).not.toContain('赵演示')
})

it('who holds a case that is over has nothing to do any more', () => {
  const rated = aMessage({ status: 'closed', outcome: 'solved' })
  expect(rowFor('rate', 'station:ST05', rated)).toMatchObject({ text: '请看群众怎么说。', urgency: 'digest' })
})

it('a case that is not public has no followers', () => {
  const { announce } = decide(aMessage(), accept, {
    now: pinnedNow,
    county: aCounty(),
    by: actors.officer,
  })
  expect(announce.some(({ recipient }) => recipient.startsWith('followers:'))).toBe(false)
})

it('whoever has no line of his own reads what the others do', () => {
  expect(lineFor('submit', 'others')).toEqual(outboxWords.submit.owner)
})
