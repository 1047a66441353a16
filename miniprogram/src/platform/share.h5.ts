import { copyText } from './clipboard'
import type { PageParams } from './navigation'
import type { Shared } from './shared-page'

/** A browser's page is passed on by its address: the button copies it, false when the browser refuses. */
export function useShare<Name extends keyof PageParams>(
  _page: Name,
  shared: Shared<Name>,
): (() => Promise<boolean>) | null {
  return shared === undefined ? null : () => copyText(window.location.href)
}
