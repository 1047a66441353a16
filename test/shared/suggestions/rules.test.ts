import { Fault } from '#shared/kernel/fault'
import { authorsOf } from '#shared/suggestions/author-rows'
import { withSuggestionLines } from '#shared/suggestions/author-lines'
import { decideSuggestion } from '#shared/suggestions/decide'
import { similarity } from '#shared/suggestions/similarity'
import { LedgerSide } from '#shared/suggestions/suggestion'
import { termEnd } from '#shared/suggestions/terms'
import { suggestionView } from '#shared/suggestions/views'
import { aCounty } from '#test/support/a-county'
import { aMessage } from '#test/support/a-message'
import { aSuggestion, content, hands } from '#test/support/a-suggestion'
import { calendar } from '#test/support/calendar'
import { pinnedNow } from '#test/support/pinned'

const county = aCounty()
const asOf = { now: pinnedNow, county }
const letter = '二支渠有三百多米淤死了，浇地水过不来，请代表帮忙反映给上级，谢谢。'

describe('how alike two texts are', () => {
  test.each([
    [letter, letter, 1, 1],
    [letter, letter.replace(/，/g, ' '), 1, 1],
    [letter, `各位领导：${letter}`, 0.85, 1],
    [letter, content.situation, 0, 0.3],
    ['', letter, 0, 0],
    ['渠', '渠', 1, 1],
  ])('%s | %s', (a, b, least, most) => {
    const share = similarity(a, b)
    expect(share).toBeGreaterThanOrEqual(least)
    expect(share).toBeLessThanOrEqual(most)
    expect(similarity(b, a)).toBe(share)
  })
})

describe('handed in', () => {
  const submit = (over: object, sources = [{ title: '二支渠淤死了', text: letter }]) => {
    const coSigners = [{ deputyId: 'D0002', name: '代表乙', state: 'agreed' as const, note: '', at: null }]
    const suggestion = aSuggestion('drafting', { coSigners, ...over })
    return () => decideSuggestion(suggestion, { act: 'submit', sources }, { ...asOf, by: hands.lead })
  }
  const refused = (run: () => unknown): Fault => {
    try {
      run()
    } catch (error) {
      if (error instanceof Fault) return error
    }
    throw new Error('not refused')
  }

  test('with words of his own', () => expect(submit({})().suggestion.state).toBe('firstReview'))

  test('never as a letter passed on, whole or in one part', () => {
    expect(refused(submit({ situation: letter }))).toMatchObject({ code: 'invalidInput', field: 'situation' })
    expect(refused(submit({ proposals: `请看来信：${letter}` })).message).toContain('不能转抄')
  })

  test('never with a forbidden kind, nor one unanswered', () => {
    const { checklist } = content
    expect(refused(submit({ checklist: { ...checklist, ownMatter: true } })).field).toBe('checklist')
    expect(refused(submit({ checklist: { ...checklist, other: null } })).field).toBe('checklist')
  })

  test('never before everybody who was asked has answered', () => {
    const coSigners = [{ deputyId: 'D0002', name: '代表乙', state: 'asked', note: '', at: null }]
    expect(refused(submit({ coSigners }))).toMatchObject({
      field: 'coSigners',
      message: expect.stringContaining('代表乙'),
    })
  })
})

test('who signed other words is asked anew; who declined is left alone', () => {
  const before = aSuggestion('drafting', {
    coSigners: [
      { deputyId: 'D0002', name: '代表乙', state: 'agreed', note: '', at: pinnedNow.toISOString() },
      { deputyId: 'D0003', name: '代表丙', state: 'declined', note: '', at: pinnedNow.toISOString() },
    ],
  })
  const changed = {
    ...content,
    proposals: '改成每年清两次，春秋各一次。',
    coSigners: before.coSigners.map(({ deputyId, name }) => ({ deputyId, name })),
  }
  const { suggestion, rows } = decideSuggestion(
    before,
    { act: 'draft', content: changed },
    { ...asOf, by: hands.lead },
  )
  expect(suggestion.coSigners.map(({ state }) => state)).toEqual(['asked', 'declined'])
  expect(suggestion.textVersion).toBe(before.textVersion + 1)
  expect(rows.map(({ recipient }) => recipient)).toEqual(['deputy:D0002'])
})

test('the same person never reviews twice, nobody reviews his own', () => {
  const once = aSuggestion('secondReview')
  const again = { ...hands.county, id: 'p-officer' }
  const pass = { act: 'review', pass: true, note: '', number: '2026-0001' } as const
  expect(() => decideSuggestion(once, pass, { ...asOf, by: again })).toThrow('换一个人')
  const own = { ...hands.station, id: 'p-deputy' }
  expect(() => decideSuggestion(aSuggestion('firstReview'), pass, { ...asOf, by: own })).toThrow('由别人审核')
})

test.each([
  ['reply', '2025-11-28', '2026-02-28'],
  ['reply', '2025-11-30', '2026-02-28'],
  ['reply', '2026-07-01', '2026-10-08'],
  ['wideReply', '2026-01-31', '2026-07-31'],
  ['rehandle', '2026-09-01', '2026-10-08'],
  ['feedback', '2026-09-28', '2026-10-16'],
] as const)('%s from %s ends on %s (deadline-examples)', (term, from, due) => {
  expect(termEnd(term, from, calendar)).toBe(due)
})

test('no reader of a suggestion ever learns who wrote the messages it grew from', () => {
  const planted = 'o-author'
  for (const by of [hands.lead, hands.coSigner, hands.station, hands.county, hands.leadUnit, hands.coUnit]) {
    const view = suggestionView(aSuggestion('inHandling'), {
      ...asOf,
      by,
      sources: [{ title: '', text: letter }],
    })
    expect(JSON.stringify(view)).not.toContain(planted)
    if (view.view === 'unit') expect(view).not.toHaveProperty('evidence')
  }
})

test('authors hear twice, of their own message by its own title, and not a word of the suggestion', () => {
  const authors = authorsOf([aMessage(), aMessage({ _id: 'm-2', status: 'archived' })])
  const assign = { act: 'assign', leadUnit: 'H03', coUnits: [], wide: false, note: '' } as const
  const { rows } = decideSuggestion(aSuggestion('toAssign'), assign, { ...asOf, by: hands.county, authors })
  const own = rows.filter(({ recipient }) => recipient.startsWith('resident:'))
  expect(own).toMatchObject([
    {
      recipient: 'resident:o-author',
      subject: { kind: 'message', id: 'm-1' },
      event: 'suggestions.assignForAuthor',
    },
  ])
  expect(JSON.stringify(own)).not.toContain(content.title)
})

test("an author's progress says that a deputy wrote a suggestion from it, and how that ended", () => {
  const facts = (state: Parameters<typeof aSuggestion>[0], over = {}) =>
    withSuggestionLines([], aSuggestion(state, over), asOf).map(({ who, fact }) => `${who} ${fact}`)
  expect(facts('toAssign')).toEqual([])
  expect(facts('inHandling')).toEqual(['代表 代表甲 代表据此写了一件建议'])
  expect(facts('inHandling', { confidential: true })).toEqual(['人大代表 代表据此写了一件建议'])
  expect(facts('struckOff')).toHaveLength(2)
})

test('both ledgers stand in the view of whoever handles it', () => {
  const view = suggestionView(aSuggestion('struckOff'), { ...asOf, by: hands.county, sources: [] })
  expect(view.ledgers.map(({ side }) => side)).toEqual(LedgerSide.options)
  expect(view.strikeChecks.every(({ ok }) => ok)).toBe(true)
  expect(view.tag.tone).toBe('ok')
})
