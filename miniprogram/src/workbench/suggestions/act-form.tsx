import type { DrawnAct } from './offered-acts'
import { AssessForm } from './forms/assess-form'
import { AssignForm } from './forms/assign-form'
import { CoSignForm } from './forms/co-sign-form'
import { FeedbackForm } from './forms/feedback-form'
import type { FormProps } from './forms/form-props'
import { MeetingForm } from './forms/meeting-form'
import { ReceiveForm } from './forms/receive-form'
import { RecheckForm } from './forms/recheck-form'
import { ReplyForm } from './forms/reply-form'
import { ReviewForm } from './forms/review-form'
import { SignForm } from './forms/sign-form'
import { SubmitForm } from './forms/submit-form'
import { coOpinion, objection, strikeOff, withdrawal } from './forms/words-acts'
import { WordsForm } from './forms/words-form'

/** The form of one act; what only one kind of reader is offered gets that reader's view. */
export function ActForm({ act, ...props }: FormProps & { act: DrawnAct }) {
  switch (act) {
    case 'review':
      return <ReviewForm {...props} />
    case 'receive':
      return <ReceiveForm {...props} />
    case 'reply':
      return <ReplyForm {...props} />
    case 'sign':
      return <SignForm {...props} />
    case 'feedback':
      return <FeedbackForm {...props} />
    case 'assess':
      return <AssessForm {...props} />
    case 'recheck':
      return <RecheckForm {...props} />
    case 'meeting':
      return <MeetingForm {...props} />
    case 'object':
      return <WordsForm {...props} spec={objection} />
    case 'coOpinion':
      return <WordsForm {...props} spec={coOpinion} />
    case 'strikeOff':
      return <WordsForm {...props} spec={strikeOff(props.view)} />
    case 'withdraw':
      return <WordsForm {...props} spec={withdrawal} />
    default:
      return <FormOfView act={act} {...props} />
  }
}

/** Acts whose form needs what only one kind of view brings. */
function FormOfView({ act, view, ...rest }: FormProps & { act: DrawnAct }) {
  if (act === 'submit' && view.view === 'lead') return <SubmitForm view={view} {...rest} />
  if (act === 'coSign' && view.view === 'coSigner') return <CoSignForm view={view} {...rest} />
  if (act === 'assign' && view.view === 'office') return <AssignForm view={view} {...rest} />
  return null
}
