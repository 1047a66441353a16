import { noticeRefusal } from '#shared/notices/refusal'
import { NoticeAct, NoticeState } from '#shared/notices/notice'
import { actWords, stateWords } from '#shared/notices/notice-words'
import { aNotice, clerks } from '#test/support/a-notice'
import { expectGolden, table } from '#test/support/golden'
import { pinnedNow } from '#test/support/pinned'

const names = {
  author: '起草的联络员',
  colleague: '同站联络员',
  township: '本镇人大',
  county: '县代表工委',
  stationElsewhere: '别站联络员',
  townshipElsewhere: '别镇人大',
  system: '系统',
} as const satisfies Record<keyof typeof clerks, string>

const who = Object.keys(names) as (keyof typeof clerks)[]

const may = (state: NoticeState, by: keyof typeof clerks) =>
  NoticeAct.options.filter(
    (act) => noticeRefusal(act, aNotice({ state }), { by: clerks[by], now: pinnedNow }) === null,
  )

test('who may do what to a station’s notice, state by state, as approved', () => {
  const rows = NoticeState.options.map((state) => [
    stateWords[state],
    ...who.map(
      (by) =>
        may(state, by)
          .map((act) => actWords[act])
          .join('、') || '–',
    ),
  ])
  const head = ['公告的状态', ...who.map((by) => names[by])]
  expectGolden('notice-states.md', `# 公告：什么状态下，谁可以做什么\n\n${table(head, rows)}`)
})

test('a township’s notice needs another of the township, or the county', () => {
  const notice = aNotice({ state: 'submitted', siteId: null, author: { id: 'p-township', name: '石演示' } })
  const refusal = (by: keyof typeof clerks) =>
    noticeRefusal('approve', notice, { by: clerks[by], now: pinnedNow })
  expect(refusal('township')?.message).toContain('是您写的')
  expect(refusal('county')).toBeNull()
  expect(refusal('author')?.code).toBe('notFound')
})

test('an office elsewhere does not even learn that it exists', () => {
  for (const act of NoticeAct.options) {
    const by = clerks.townshipElsewhere
    expect(noticeRefusal(act, aNotice({ state: 'published' }), { by, now: pinnedNow })?.code).toBe('notFound')
  }
})
