import type { CallFault } from '../../../platform/call-fault'
import { Banner } from '../../../ui/banner'

/** Why it was not done, in the cloud's words; without a network it can be tried again. */
export function Refusal({ fault }: { fault: CallFault | undefined }) {
  if (!fault) return null
  return (
    <Banner tone={fault.code === 'offline' ? 'amber' : 'bad'} alert>
      {fault.message}
    </Banner>
  )
}
