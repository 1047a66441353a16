import { join } from 'node:path'
import { print, type Job } from '#cloud/sheets/press'
import type { CampaignSheet } from '#shared/sheets/campaign-sheet'
import type { NoticeSheet } from '#shared/sheets/notice-sheet'
import type { RosterSheet } from '#shared/sheets/roster-sheet'
import type { SessionLine } from '#shared/sheets/session-line'
import type { WallSheet } from '#shared/sheets/wall-sheet'
import { pdf } from './pdf'

const fonts = join(__dirname, '../../../node_modules/@embedpdf/fonts-sc/fonts')

async function printed(job: Job) {
  const { bytes, missing } = await print({ job, printed: '2026年2月11日打印' }, fonts)
  return { ...pdf(bytes), missing }
}

const notice = (over: Partial<NoticeSheet>): Job => ({
  kind: 'notice',
  sheet: {
    title: '停水通知',
    issuer: '柳沟镇联络站',
    dayText: '2026年2月9日',
    body: '二渠村明天停水。',
    facts: [],
    translations: [],
    attachments: [],
    until: '',
    ...over,
  },
})

test('a character that the type lacks is marked and named, nothing else is lost', async () => {
  const { text, missing } = await printed(notice({ body: '联系人𠮷演示，龘村。' }))
  expect(missing).toEqual(['𠮷'])
  expect(text).toContain('联系人〓演示，龘村。')
})

test('a script that the type lacks is left to the phone', async () => {
  const { text, missing } = await printed(
    notice({ translations: [{ lang: '彝文', title: 'ꆈꌠ', body: 'ꁱꂷ' }] }),
  )
  expect(missing).toEqual([])
  expect(text).toContain('这份公告还有彝文的，在小程序里看。')
  expect(text).not.toContain('〓')
})

test('a long notice goes on on the next page, line by line, and loses none', async () => {
  const body = Array.from({ length: 60 }, (_, n) => `第 ${n} 段：二渠村的水渠清好了。`).join('\n')
  const { pages, text } = await printed(notice({ body }))
  expect(pages).toBe(3)
  for (const n of [0, 29, 59]) expect(text).toContain(`第 ${n} 段：二渠村的水渠清好了。`)
  expect(text).toContain('第 3 页')
})

test('a long collection goes on on further pages and loses nothing', async () => {
  const opinions = Array.from({ length: 40 }, (_, n) => ({
    ...{ words: `第 ${n} 位说：停水要提前一天告诉住户。`.repeat(n === 20 ? 20 : 1), who: '群众' },
    where: `采纳：写进第 ${n} 款。`,
  }))
  const sheet: CampaignSheet = {
    ...{ title: '供水办法', issuer: '柳沟镇人大主席团', facts: [], result: '', silent: '第一条', cut: true },
    figures: [{ count: 40, words: '采纳' }],
    parts: [{ name: '第三条', text: '停水的，提前一天告诉住户。', count: 40, opinions }],
  }
  const { pages, text } = await printed({ kind: 'campaign', sheet })
  expect(pages).toBeGreaterThan(3)
  for (let n = 0; n < 40; n += 1)
    for (const words of [`第 ${n} 位说`, `写进第 ${n} 款。`]) expect(text).toContain(words)
  expect(text).toContain('下面只印最近的')
})

const names = Array.from({ length: 12 }, (_, n) => `代表演示${n}`)
const aLine = (over: Partial<SessionLine> = {}): SessionLine => ({
  day: '2026-02-24',
  plate: { month: '2月', numeral: '24', foot: '周二 初八' },
  struck: false,
  tag: '改期',
  time: '上午 9:00–11:00',
  name: '局长进站：县教育局和县卫生健康局一起接待，听取学校周边交通的意见',
  place: '柳沟镇中心小学二楼会议室（二渠村村口往东三百米，看见红色门牌就是）',
  old: ['2月15日（周日）'],
  why: '因为春节放假，顺延到节后',
  deputies: names.map((name) => ({ name, detail: '县、镇两级代表' })),
  ...over,
})

const roster = (rows: SessionLine[]): RosterSheet => ({
  siteName: '柳沟镇人大代表联络站',
  countyName: '青澜县',
  monthText: '2026年2月',
  rule: '每月15日 上午 9:00–11:00',
  rows,
  duty: [],
  draft: false,
  address: '柳沟镇便民服务中心一楼',
  phone: '0000-1234505',
  officer: '白演示',
})

test('twelve deputies at each of many sessions all stand on the sheet', async () => {
  const rows = Array.from({ length: 6 }, () => aLine())
  const { pages, text } = await printed({ kind: 'roster', sheet: roster(rows) })
  expect(pages).toBe(3)
  for (const name of names) expect(text.split(name + '\n')).toHaveLength(7)
})

test('a wall never writes over its own foot: who has no room is counted', async () => {
  const sheet: WallSheet = {
    siteName: '柳沟镇人大代表联络站',
    countyName: '青澜县',
    fixed: ['定时', '定点', '定人'].map((word) => ({ word, main: '每月15日上午'.repeat(4), sub: '顺延' })),
    sessions: Array.from({ length: 3 }, () => aLine({ name: '', place: '' })),
    deputies: names.map((name) => ({
      initial: '代',
      name,
      levels: '县代表',
      from: '二渠村、老井村、沙枣村',
    })),
    total: 12,
    phone: '0000-1234505',
    address: '柳沟镇便民服务中心一楼',
    directions: '',
  }
  const { pages, text } = await printed({ kind: 'wall', sheet })
  const shown = names.filter((name) => text.includes(`\n${name}\n`)).length
  expect(pages).toBe(1)
  expect(shown).toBeLessThan(12)
  expect(text).toContain(`还有 ${12 - shown} 位代表，小程序里能看全。`)
})
