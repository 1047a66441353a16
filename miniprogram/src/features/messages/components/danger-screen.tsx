import { callPhone } from '../../../platform/phone'
import { DangerCard } from '../../../ui/danger-card'
import { Page } from '../../../ui/page'
import { Banner } from '../../../ui/banner'

/** Instead of the whole page: whoever is in danger calls first; the words typed so far are kept. */
export function DangerScreen({ onContinue }: { onContinue: () => void }) {
  return (
    <Page>
      <DangerCard onCall={(number) => void callPhone(number)} onContinue={onContinue} />
      <Banner tone="sunken">您写的都在手机里。</Banner>
    </Page>
  )
}
