import { Mark } from '#shared/campaigns/campaign'
import { figuresOf } from '#shared/campaigns/figures'
import { type Opinion, shelved } from '#shared/campaigns/opinion'
import { campaignSheet } from '#shared/sheets/campaign-sheet'
import { aCampaign } from '#test/support/a-campaign'
import { aCounty } from '#test/support/a-county'

const phone = ['1', '38', '0000', '1234'].join('')

const anOpinion = (n: number, over: Partial<Opinion> = {}) =>
  shelved({
    ...{ _id: `o${n}`, campaignId: 'C1', part: 3, openid: `writer-${n}`, standing: 'resident' },
    ...{ text: `说的第 ${n} 句`, at: `2026-02-1${n}T01:00:00.000Z`, changed: false, people: 1 },
    ...{ gathered: null, mark: 'taken', answer: '写进了。', version: 1 },
    ...over,
  })

function sheetOf(
  opinions: Opinion[],
  { most = 10, kind = 'lawDraft' }: { most?: number; kind?: 'lawDraft' | 'topic' } = {},
) {
  const figures = figuresOf(opinions.map((one) => ({ ...one, count: 1 })))
  const newestFirst = [...opinions].reverse()
  return campaignSheet(aCampaign({ state: 'closed', kind }), {
    ...{ county: aCounty(), figures, opinions: newestFirst, most },
  })
}

test('articles with opinions, the oldest opinion first; the silent ones by name; never who', () => {
  const sheet = sheetOf([anOpinion(1), anOpinion(2), anOpinion(3, { part: 0 })])
  expect(sheet.parts.map(({ name, count }) => [name, count])).toEqual([
    ['第三条', 2],
    ['整体', 1],
  ])
  expect(sheet.parts[0]?.opinions).toEqual([
    { words: '说的第 1 句', who: '群众', where: '采纳：写进了。' },
    { words: '说的第 2 句', who: '群众', where: '采纳：写进了。' },
  ])
  expect(sheet.silent).toBe('第一条、第二条、第四条、第五条')
  expect(JSON.stringify(sheet)).not.toContain('writer-')
})

test('a question that nobody answered stands there too', () => {
  const sheet = sheetOf([], { kind: 'topic' })
  expect(sheet.parts).toEqual([{ name: '第 1 问', count: 0, text: '缺哪一条？', opinions: [] }])
  expect(sheet.silent).toBe('')
})

test('the boxes add up to all that came', () => {
  const marks = ['none' as const, ...Mark.options]
  const { figures } = sheetOf(marks.map((mark, n) => anOpinion(n + 1, { mark })))
  expect(figures.map(({ words, count }) => `${words} ${count}`)).toEqual([
    ...['采纳 1', '部分采纳 1', '留作参考 1', '不属于这次 1', '还没标 1'],
  ])
})

test('a number in an opinion or in the word to its author is not printed', () => {
  const said = anOpinion(1, { text: `找我，${phone}。`, answer: `打过${phone}了。` })
  expect(JSON.stringify(sheetOf([said]))).not.toContain(phone)
})

test('of too many the latest are printed, and it is said; the figures are of all', () => {
  const sheet = sheetOf([anOpinion(1), anOpinion(2), anOpinion(3)], { most: 2 })
  expect(sheet.cut).toBe(true)
  expect(sheet.parts[0]).toMatchObject({ count: 3 })
  expect(sheet.parts[0]?.opinions.map(({ words }) => words)).toEqual(['说的第 2 句', '说的第 3 句'])
})
