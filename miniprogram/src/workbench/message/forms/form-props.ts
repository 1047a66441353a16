import type { ActHost } from '../acting'
import type { WorkView } from '../work-view'

/** What every form of an act gets; `close` leaves the sheet, where it stands in one. */
export interface FormProps<View extends WorkView = WorkView> {
  view: View
  host: ActHost
  /** Red where the form stands open on the page, 青 in a sheet: one red button a screen. */
  variant: 'primary' | 'fill'
  close: () => void
}
