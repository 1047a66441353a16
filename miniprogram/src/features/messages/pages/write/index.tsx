import { useContext, useState } from 'react'
import { seesChild } from '#shared/messages/privacy/child'
import { seesDanger } from '#shared/messages/intake/danger'
import { seesReport } from '#shared/messages/intake/report'
import { keepDraft } from '../../../../platform/draft'
import { back, go, usePageParams } from '../../../../platform/navigation'
import { usePhotos } from '../../../../platform/use-photos'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { CareContext } from '../../../../ui/care-context'
import { Page } from '../../../../ui/page'
import { DangerScreen } from '../../components/danger-screen'
import { DraftPhotos } from '../../components/draft-photos'
import { FactRow } from '../../components/fact-row'
import { draftKey, missingWords } from '../../draft/message-draft'
import { useMessageDraft } from '../../draft/use-message-draft'
import { usePhotoPrefix } from '../../draft/use-photo-prefix'
import { usePaused, useProposal } from '../../draft/use-proposal'
import { AddresseeRow } from './addressee-row'
import { AgeQuestion } from './age-question'
import { CategoryRow } from './category-row'
import { Nearby } from './nearby'
import { PlaceRow } from './place-row'
import { ReportBanner } from './report-banner'
import { RouteCard } from './route-card'
import { useStart } from './use-start'
import { ContactFields, WhoSees } from './who-sees'
import { WordsBox } from './words-box'

export default function MessagesWritePage() {
  const { care } = useContext(CareContext)
  const draft = useMessageDraft()
  const photos = usePhotos(draftKey, usePhotoPrefix())
  const proposal = useProposal(draft.value)
  const deputy = useStart(draft, usePageParams('write'))
  const [pressed, setPressed] = useState(false)
  const { text, dangerSeen } = draft.value
  const paused = usePaused(text)

  if (!dangerSeen && seesDanger(pressed ? text : paused)) {
    return <DangerScreen onContinue={() => draft.change({ dangerSeen: true })} />
  }
  const next = () => {
    setPressed(true)
    if (!dangerSeen && seesDanger(text)) return
    keepDraft(draftKey, draft.value)
    void go('confirm')
  }
  const bar = (
    <Button variant="primary" size="main" missing={missingWords(draft.value)} onClick={next}>
      下一步：看一遍
    </Button>
  )
  return (
    <Page bar={bar} back={() => void back()}>
      <WordsBox draft={draft} />
      {seesReport(paused) && <ReportBanner />}
      {(draft.value.over14 !== null || seesChild(paused)) && <AgeQuestion draft={draft} />}
      <Card flush>
        <PlaceRow draft={draft} />
        {!care && <CategoryRow draft={draft} proposal={proposal} />}
        {(!care || draft.value.addressee.kind !== 'duty') && <AddresseeRow draft={draft} deputy={deputy} />}
        <FactRow name="照片">
          <DraftPhotos photos={photos} />
        </FactRow>
      </Card>
      <Nearby draft={draft.value} text={paused} />
      <WhoSees draft={draft} />
      <ContactFields draft={draft} kind={proposal?.kind} />
      {!care && draft.value.place?.village && proposal && <RouteCard route={proposal.route} />}
    </Page>
  )
}
