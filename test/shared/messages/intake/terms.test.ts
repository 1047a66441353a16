import fc from 'fast-check'
import { maxTerms, queryTerms, searchTerms } from '#shared/messages/intake/terms'

const lamp = {
  kind: 'opinion',
  title: '路灯坏了',
  text: '南巷路灯坏了七盏，从菜场到小学',
  place: '菜场',
  village: '南巷村',
  number: '2026-ST05-0047',
}

test('bigrams of title, place, village and text, the number whole, each once', () => {
  expect(searchTerms(lamp)).toEqual([
    ...['2026-st05-0047', '路灯', '灯坏', '坏了', '菜场', '南巷', '巷村'],
    ...['巷路', '了七', '七盏', '从菜', '场到', '到小', '小学'],
  ])
})

test('a report is found by nothing', () => expect(searchTerms({ ...lamp, kind: 'report' })).toEqual([]))

test('never more terms than the index has room for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
      const terms = searchTerms({ ...lamp, title: text, text })
      expect(terms.length).toBeLessThanOrEqual(maxTerms)
      expect(new Set(terms).size).toBe(terms.length)
    }),
  )
})

test.each([
  ['南巷路灯', ['南巷', '巷路', '路灯']],
  ['路灯 南巷', ['路灯', '南巷']],
  ['灯', ['灯']],
  ['2026-ST05-0047', ['2026-st05-0047']],
  ['２０２６－ＳＴ０５－００４７', ['2026-st05-0047']],
  ['，。', []],
])('a search for %j', (words, terms) => expect(queryTerms(words)).toEqual(terms))

test('what a title contains is found by every two characters of it', () => {
  fc.assert(
    fc.property(fc.nat(2), (at) => {
      const found = searchTerms(lamp)
      for (const term of queryTerms(lamp.title.slice(at, at + 2))) expect(found).toContain(term)
    }),
  )
})
