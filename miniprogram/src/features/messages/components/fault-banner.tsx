import type { CallFault } from '../../../platform/call-fault'
import { Banner } from '../../../ui/banner'
import { TextLink } from '../../../ui/text-link'

type FaultBannerProps = {
  fault: CallFault | undefined
  /** Where to put it right. */
  action?: { words: string; onClick: () => void } | undefined
}

/** What was refused, in the cloud's own sentence, beside the button that was pressed. */
export function FaultBanner({ fault, action }: FaultBannerProps) {
  if (!fault) return null
  return (
    <Banner tone="bad" alert>
      {fault.message}
      {action && <TextLink onClick={action.onClick}>{action.words}</TextLink>}
    </Banner>
  )
}
