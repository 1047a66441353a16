import fc from 'fast-check'
import { articlesFault, articlesOf } from '#shared/campaigns/articles'
import { aLaw } from '#test/support/a-campaign'

test('a pasted draft falls into its articles, with the chapter each begins', () => {
  expect(articlesOf(aLaw)).toEqual([
    { part: 1, name: '第一条', chapter: '第一章　总则', text: '为了让人喝上放心水，制定本办法。' },
    { part: 2, name: '第二条', chapter: '', text: '本县农村集中供水，适用本办法。' },
    {
      ...{ part: 3, name: '第三条', chapter: '第二章　供水' },
      text: '停水的，提前一天告诉住户。\n停水超过一天的，应当送水。',
    },
    { part: 4, name: '第四条', chapter: '', text: '水质每季度检测一次。' },
    { part: 5, name: '第五条', chapter: '', text: '水费按第三条的水量收。' },
  ])
})

test.each([
  ['第十二条之一 补一句', '第十二条之一', '补一句'],
  ['  第 3 条', undefined, undefined],
  ['第3条：写数字的也认', '第3条', '写数字的也认'],
  ['第二十条', '第二十条', ''],
])('%s', (line, name, text) => {
  const [first] = articlesOf(line)
  expect([first?.name, first?.text]).toEqual([name, text])
})

test.each([
  ['没有条文的一段话', '没有找到“第一条”'],
  ['第一条 甲\n第一条 乙', '“第一条”有两个'],
  ['第一条 甲\n第二条', '“第二条”后面没有字'],
  [Array.from({ length: 151 }, (_, at) => `第${at + 1}条 字`).join('\n'), '这里有 151 条'],
])('what cannot be asked about is said in words', (text, words) => {
  expect(articlesFault(text)).toContain(words)
  expect(articlesFault(aLaw)).toBeNull()
})

test('every line below an article is in it, whatever is pasted', () => {
  const line = fc.stringMatching(/^[甲乙丙，。条一二]{1,12}$/)
  fc.assert(
    fc.property(fc.array(fc.array(line, { maxLength: 4 }), { minLength: 1, maxLength: 9 }), (below) => {
      const pasted = below.map((lines, at) => [`第${at + 1}条 始`, ...lines].join('\n')).join('\n\n')
      expect(articlesOf(pasted).map(({ text }) => text)).toEqual(
        below.map((lines) => ['始', ...lines].join('\n')),
      )
    }),
  )
})
