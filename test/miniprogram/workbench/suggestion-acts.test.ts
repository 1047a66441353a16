import { SuggestionState } from '#shared/suggestions/suggestion'
import { suggestionView } from '#shared/suggestions/views'
import type { SuggestionView } from '#shared/suggestions/view'
import { aCounty } from '#test/support/a-county'
import { aSuggestion, hands } from '#test/support/a-suggestion'
import { pinnedNow } from '#test/support/pinned'
import { offeredActs } from '../../../miniprogram/src/workbench/suggestions/offered-acts'

const readers = ['lead', 'coSigner', 'station', 'township', 'secondCounty', 'leadUnit', 'coUnit'] as const
type Reader = (typeof readers)[number]

const seen = (reader: Reader, suggestion: Parameters<typeof suggestionView>[0]): SuggestionView =>
  suggestionView(suggestion, { by: hands[reader], county: aCounty(), now: pinnedNow, sources: [] })
const seenBy = (reader: Reader, state: SuggestionState) => seen(reader, aSuggestion(state))

/** Whoever does not hold it yet has no view of it. */
function mayRead(reader: Reader, state: SuggestionState): boolean {
  try {
    seenBy(reader, state)
    return true
  } catch {
    return false
  }
}

test.each(readers)('%s is offered every act he may do, in every state', (reader) => {
  for (const state of SuggestionState.options.filter((one) => mayRead(reader, one))) {
    const view = seenBy(reader, state)
    const { main, others } = offeredActs(view)
    const shown = [main, ...others].flatMap((act) => act ?? [])
    expect({ state, acts: shown.sort() }).toEqual({ state, acts: [...view.acts].sort() })
  }
})

test('what a suggestion waits for stands open', () => {
  const mains = [
    seenBy('lead', 'drafting'),
    seenBy('station', 'firstReview'),
    seenBy('secondCounty', 'secondReview'),
    seenBy('secondCounty', 'toAssign'),
    seenBy('leadUnit', 'assigned'),
    seenBy('leadUnit', 'inHandling'),
    seenBy('lead', 'replied'),
    seenBy('leadUnit', 'rehandling'),
    seenBy('secondCounty', 'toAssess'),
    seenBy('secondCounty', 'promised'),
    seenBy('secondCounty', 'toStrike'),
    seenBy('leadUnit', 'toStrike'),
    seenBy('lead', 'struckOff'),
  ].map((view) => offeredActs(view).main)
  expect(mains).toEqual([
    ...['submit', 'review', 'review', 'assign', 'receive', 'reply', 'feedback', 'reply', 'assess'],
    ...['recheck', 'strikeOff', 'strikeOff', null],
  ])
})

test('a written answer waits for the head, and may still be written anew', () => {
  const written = aSuggestion('inHandling', { pendingReply: aSuggestion('replied').replies[0] ?? null })
  const { main, others } = offeredActs(seen('leadUnit', written))
  expect(main).toBe('sign')
  expect(others).toContain('reply')
})

test('who has answered whether he signs is not asked again, but may change his mind', () => {
  const asked = aSuggestion('drafting')
  expect(offeredActs(seen('coSigner', asked)).main).toBe('coSign')
  const [coSigner] = asked.coSigners
  if (!coSigner) throw new Error('nobody was asked')
  const answered = { ...asked, coSigners: [{ ...coSigner, state: 'agreed' as const }] }
  expect(offeredActs(seen('coSigner', answered))).toEqual({ main: null, others: ['coSign'] })
})
