import type { CallFault } from '../../../platform/call-fault'
import { Banner } from '../../../ui/banner'

/** Why it was refused; what was typed is still in the form above. */
export function FormFault({ fault }: { fault: CallFault | undefined }) {
  return fault ? (
    <Banner tone="bad" alert>
      {fault.message}
    </Banner>
  ) : null
}
