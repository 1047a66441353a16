import { useState } from 'react'
import { back, usePageParams } from '../../../platform/navigation'
import { Page } from '../../../ui/page'
import { Toast } from '../../../ui/toast'
import { SuggestionDetail } from '../../suggestions/suggestion-detail'

/** One suggestion, for everybody who has to do with it. */
export default function SuggestionPage() {
  const { suggestion = '' } = usePageParams('suggestion')
  const [said, setSaid] = useState<string | null>(null)
  return (
    <Page back={() => void back()}>
      <SuggestionDetail id={suggestion} onDone={setSaid} />
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </Page>
  )
}
