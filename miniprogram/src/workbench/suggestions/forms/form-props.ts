import type { SuggestionView } from '#shared/suggestions/view'
import type { ActHost } from '../../message/acting'

/** What every form of an act gets; `close` leaves the sheet, where it stands in one. */
export interface FormProps<View extends SuggestionView = SuggestionView> {
  view: View
  host: ActHost
  /** Red where the form stands open on the page, 青 in a sheet: one red button a screen. */
  variant: 'primary' | 'fill'
  close: () => void
}
