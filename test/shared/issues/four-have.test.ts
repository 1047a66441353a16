import type { IssueWords } from '#shared/issues/issue-list'
import { missingText, statusOf } from '#shared/issues/four-have'

const whole: IssueWords = {
  problem: '护栏断了',
  place: '3 号桥',
  clauses: [{ law: '某办法', article: '第九条' }],
  figures: [{ figure: '断了 2 处', source: '现场量' }],
  remedy: '补上',
  unitId: 'H12',
  rectifyBy: '2026-03-01',
  source: { kind: 'visit', words: '' },
}

type Case = [what: string, over: Partial<IssueWords>, status: string, text: string]

it.each([
  ['nothing is missing', {}, 'ready', ''],
  ['no place', { place: ' ' }, 'incomplete', '还缺：具体点位'],
  ['no clause', { clauses: [] }, 'incomplete', '还缺：条款对照'],
  ['no figure', { figures: [] }, 'incomplete', '还缺：数据支撑'],
  ['no remedy', { remedy: '' }, 'incomplete', '还缺：整改建议'],
  ['nobody to put it right', { unitId: null }, 'incomplete', '还缺：责任单位'],
  ['no day', { rectifyBy: null }, 'incomplete', '还缺：整改时限'],
] satisfies Case[])('%s', (_what, over, status, text) => {
  const words = { ...whole, ...over }
  expect(statusOf(words)).toBe(status)
  expect(missingText(words)).toBe(text)
})
