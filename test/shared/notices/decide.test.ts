import fc from 'fast-check'
import { decideNotice, expectNotice, type NoticeDeed } from '#shared/notices/decide'
import { noticeRefusal } from '#shared/notices/refusal'
import type { Fault } from '#shared/kernel/fault'
import type { Clerk } from '#shared/notices/clerk'
import type { Notice } from '#shared/notices/notice'
import { aNotice, clerks } from '#test/support/a-notice'
import { beijing, pinnedNow } from '#test/support/pinned'

const decided = (notice: Notice, deed: NoticeDeed, by: Clerk, now = pinnedNow) =>
  decideNotice(notice, deed, { by, now })

function fault(run: () => unknown): Fault {
  try {
    run()
  } catch (error) {
    return error as Fault
  }
  throw new Error('was not refused')
}

test('approved at once it goes out at once; with a time it waits for it', () => {
  const now = decided(aNotice({ state: 'submitted' }), { act: 'approve' }, clerks.township)
  expect(now).toMatchObject({
    state: 'publishing',
    shelf: 'U05',
    fanOut: { phase: 'followers' },
    desk: 'out',
  })
  const later = aNotice({ state: 'submitted', publishAt: '2026-02-12T00:00:00.000Z' })
  expect(decided(later, { act: 'approve' }, clerks.township)).toMatchObject({
    state: 'approved',
    publishedAt: null,
  })
})

test('a notice for deputies alone stands in no resident’s list', () => {
  const audience = {
    scope: 'township',
    ids: ['U05'],
    followers: false,
    deputies: 'all',
    staff: false,
  } as const
  const notice = aNotice({ state: 'submitted', audience: { ...audience, ids: ['U05'] } })
  expect(decided(notice, { act: 'approve' }, clerks.township).shelf).toBe('')
})

test.each<[string, Partial<Notice>, string]>([
  ['no title', { title: ' ' }, 'title'],
  ['no words', { body: '' }, 'body'],
  ['a time that has passed', { publishAt: '2026-02-11T01:00:00.000Z' }, 'publishAt'],
  ['half a translation', { translations: [{ lang: '彝文', title: '', body: '' }] }, 'translations'],
  ['expired', { expireAt: '2026-02-10' }, 'expireAt'],
  [
    'expires before it goes out',
    { publishAt: '2026-02-13T01:00:00.000Z', expireAt: '2026-02-12' },
    'expireAt',
  ],
])('cannot be handed in with %s', (_name, over, field) => {
  const refused = fault(() => decided(aNotice(over), { act: 'submit', check: 'pass' }, clerks.author))
  expect(refused).toMatchObject({ code: 'invalidInput', field })
  expect(refused.message).toMatch(/^\p{Script=Han}.*。$/u)
})

test('a correction keeps the words it replaces, with time and reason', () => {
  const notice = aNotice({ state: 'published' })
  const deed = { act: 'correct', title: notice.title, body: '改到下午停水。', words: '时间写错了' } as const
  const next = decided(notice, deed, clerks.township)
  expect(next.trace).toEqual([
    {
      at: pinnedNow.toISOString(),
      act: 'correct',
      byName: '石演示',
      what: '时间写错了',
      before: { title: notice.title, body: notice.body },
    },
  ])
  expect(next).toMatchObject({ state: 'published', fanOut: { what: 'corrected', phase: 'readers' } })
  expect(fault(() => decided(notice, { ...deed, body: notice.body }, clerks.township)).field).toBe('body')
})

test('recalled after reading it tells the readers; before it went out there are none', () => {
  const recall = { act: 'recall', words: '写错了村' } as const
  expect(decided(aNotice({ state: 'published' }), recall, clerks.author).fanOut).toMatchObject({
    what: 'recalled',
  })
  expect(decided(aNotice({ state: 'approved' }), recall, clerks.author)).toMatchObject({
    state: 'recalled',
    fanOut: null,
  })
})

test('a scheduled one that expired meanwhile goes back to its writer, not out', () => {
  const notice = aNotice({ state: 'approved', expireAt: '2026-02-12' })
  const late = decided(notice, { act: 'publish' }, clerks.system, beijing('2026-02-13 08:00'))
  expect(late).toMatchObject({ state: 'draft', approver: null, publishedAt: null, desk: 'drafts' })
})

test('an older version is told who moved it on', () => {
  expect(() => expectNotice(aNotice({ version: 4 }), 3)).toThrow(/刚有人动过/)
})

const deeds: NoticeDeed[] = [
  { act: 'submit', check: 'pass' },
  { act: 'approve' },
  { act: 'sendBack', words: '请写清楚' },
  { act: 'publish' },
  { act: 'finish' },
  { act: 'correct', title: '新标题', body: '新内容', words: '写错了' },
  { act: 'recall', words: '不该发' },
]

const acting = [clerks.author, clerks.township, clerks.county, clerks.system]

/** A station's, and one of a township whose writer could approve what others write. */
const starts = [aNotice(), aNotice({ siteId: null, author: { id: 'p-township', name: '石演示' } })]

test('whatever people do in whatever order: nobody approves his own words, nothing goes out unapproved', () => {
  const step = fc.record({ deed: fc.constantFrom(...deeds), by: fc.constantFrom(...acting) })
  fc.assert(
    fc.property(
      fc.constantFrom(...starts),
      fc.array(step, { minLength: 20, maxLength: 60 }),
      (start, steps) => {
        let notice: Notice = start
        for (const { deed, by } of steps) {
          if (noticeRefusal(deed.act, notice, { by, now: pinnedNow })) continue
          const version = notice.version
          // The same correction twice is refused: each has words of its own.
          notice = decided(notice, deed.act === 'correct' ? { ...deed, body: `第 ${version} 稿` } : deed, by)
          if (deed.act !== 'finish') expect(notice.version).toBe(version + 1)
        }
        if (notice.publishedAt !== null) {
          expect(notice.approver).not.toBeNull()
          expect(notice.approver?.id).not.toBe(notice.author.id)
        }
      },
    ),
  )
})
