import type { SuggestionAct } from '#shared/suggestions/suggestion'
import type { SuggestionView } from '#shared/suggestions/view'

/** The acts that have a form here, in the order of their buttons. */
const drawn = [
  'coSign',
  'submit',
  'review',
  'assign',
  'receive',
  'sign',
  'reply',
  'coOpinion',
  'feedback',
  'assess',
  'recheck',
  'strikeOff',
  'draft',
  'object',
  'meeting',
  'withdraw',
] as const satisfies readonly SuggestionAct[]

export type DrawnAct = (typeof drawn)[number]

/** What somebody may do besides; never what a suggestion waits for. */
const aside: readonly DrawnAct[] = ['draft', 'object', 'meeting', 'withdraw']

type Offered = { main: DrawnAct | null; others: DrawnAct[] }

/** One act shown open, what the suggestion waits for, and the others as buttons. */
export function offeredActs(view: SuggestionView): Offered {
  const offered = drawn.filter((act) => view.acts.includes(act))
  const main = offered.find((act) => !aside.includes(act) && !isDone(act, view)) ?? null
  return { main, others: offered.filter((act) => act !== main) }
}

/** What can be said anew, but is not waited for any more. */
function isDone(act: DrawnAct, view: SuggestionView): boolean {
  return act === 'coSign' && view.view === 'coSigner' && view.mine !== 'asked'
}
