import { useContext } from 'react'
import { back, go } from '../../../../platform/navigation'
import { useAsk } from '../../../../platform/use-ask'
import { Button } from '../../../../ui/button'
import { CareContext } from '../../../../ui/care-context'
import { Empty } from '../../../../ui/empty'
import { Page } from '../../../../ui/page'
import { callStation } from '../../call-station'
import { DangerScreen } from '../../components/danger-screen'
import { missingConsent, type MessageDraft } from '../../draft/message-draft'
import { useMessageDraft } from '../../draft/use-message-draft'
import { useProposal } from '../../draft/use-proposal'
import { type Sending, useSending } from '../../draft/use-sending'
import { ConsentTicks } from './consent-ticks'
import { NextSteps } from './next-steps'
import { ReadersTable } from './readers-table'
import { ReceiptPage } from './receipt-page'
import { SendingState } from './sending-state'
import { WrittenCard } from './written-card'

export default function MessagesConfirmPage() {
  const { care } = useContext(CareContext)
  const draft = useMessageDraft()
  const proposal = useProposal(draft.value)
  const { sending, send } = useSending()

  if (sending.state === 'sent') return <ReceiptPage receipt={sending.receipt} />
  if (asksDanger(sending)) {
    const goOn = () => {
      draft.change({ dangerSeen: true })
      void send({ ...draft.value, dangerSeen: true })
    }
    return <DangerScreen onContinue={goOn} />
  }
  if (draft.value.text.trim() === '') return <NothingWritten />
  return (
    <Page bar={<SendBar draft={draft.value} sending={sending} onSend={send} />} back={() => void back()}>
      <WrittenCard draft={draft.value} />
      <ReadersTable draft={draft.value} />
      {proposal && <NextSteps steps={care ? proposal.steps.slice(1, 3) : proposal.steps} />}
      <ConsentTicks draft={draft} />
      <SendingState sending={sending} />
    </Page>
  )
}

function asksDanger(sending: Sending): boolean {
  return sending.state === 'refused' && sending.fault.field === 'dangerSeen'
}

type SendBarProps = {
  draft: MessageDraft
  sending: Sending
  onSend: (draft: MessageDraft) => Promise<void>
}

function SendBar({ draft, sending, onSend }: SendBarProps) {
  const waiting = sending.state === 'queued'
  const ask = useAsk('progress', 'rating')
  const press = () => {
    ask()
    void onSend(draft)
  }
  return (
    <Button
      variant="primary"
      size="main"
      icon="send"
      busy={sending.state === 'busy' && '正在发送，别关页面…'}
      missing={missingConsent(draft)}
      onClick={press}
    >
      {waiting ? '现在再发一次' : '发送'}
    </Button>
  )
}

function NothingWritten() {
  return (
    <Page back={() => void back()}>
      <Empty
        title="还没写留言"
        action={{ words: '我要留言', icon: 'pen', onClick: () => void go('write') }}
        onCall={() => void callStation()}
      >
        写一句话就行，在哪里，出了什么事。
      </Empty>
    </Page>
  )
}
