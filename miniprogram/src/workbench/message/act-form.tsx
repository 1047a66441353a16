import { AcceptForm } from './forms/accept-form'
import { ApprovePublicForm } from './forms/approve-public-form'
import { ApproveForm } from './forms/approve-form'
import { AssignForm } from './forms/assign-form'
import { ConveneForm } from './forms/convene-form'
import { DecideForm } from './forms/decide-form'
import { DeclineForm } from './forms/decline-form'
import { AskExtensionForm, GrantExtensionForm } from './forms/extend-form'
import type { FormProps } from './forms/form-props'
import { HandUpForm } from './forms/hand-up-form'
import { escalate, follow, needInfo, returnAssignment, undivert } from './forms/note-acts'
import { NoteForm, type NoteAct } from './forms/note-form'
import { LookBackForm } from './forms/look-back-form'
import { MergeForm, SplitForm } from './forms/merge-form'
import { advise, appraise, liftSupervision, unpublish } from './forms/oversight-acts'
import { OnSpotForm } from './forms/on-spot-form'
import { PublicityForm } from './forms/publicity-form'
import { ReplyForm } from './forms/reply-form'
import { ScreeningForm } from './forms/screening-form'
import { SignForm } from './forms/sign-form'
import { SuperviseForm } from './forms/supervise-form'
import { TakeRatingForm } from './forms/take-rating-form'
import type { DrawnAct } from './offered-acts'
import type { WorkView } from './work-view'

/** Acts that need one sentence and nothing else. */
const oneSentence: Partial<Record<DrawnAct, NoteAct>> = {
  ...{ needInfo, returnAssignment, escalate, follow, undivert },
  ...{ advise, appraise, liftSupervision, unpublish },
}

/** The form of one act; the view's kind says which of two where an act has two. */
export function ActForm({ act, ...props }: FormProps & { act: DrawnAct }) {
  const spec = oneSentence[act]
  if (spec) return <NoteForm {...props} matter={props.view} spec={spec} />
  switch (act) {
    case 'accept':
      return <AcceptForm {...props} />
    case 'decline':
      return <DeclineForm {...props} />
    case 'supervise':
      return <SuperviseForm {...props} />
    case 'convene':
      return <ConveneForm {...props} />
    case 'lookBack':
      return <LookBackForm {...props} />
    case 'preparePublic':
      return <PublicityForm {...props} />
    case 'approvePublic':
      return <ApprovePublicForm {...props} />
    case 'merge':
      return <MergeForm {...props} />
    case 'split':
      return <SplitForm {...props} />
    case 'replyOnSpot':
      return <OnSpotForm {...props} />
    case 'approveReply':
      return <ApproveForm {...props} />
    case 'sign':
      return <SignForm {...props} />
    case 'reply':
      return <ReplyForm {...props} />
    case 'urge':
      return null
    default:
      return <FormOfView act={act} {...props} />
  }
}

/** Acts whose form needs what only one kind of view brings. */
function FormOfView({ act, view, ...rest }: FormProps & { act: DrawnAct }) {
  if (act === 'takeRating') return <TakeRatingForm view={view} {...rest} />
  const office = view.view === 'staff' || view.view === 'county' ? view : null
  if (act === 'handUp' && view.view === 'deputy') return <HandUpForm view={view} {...rest} />
  if (act === 'assign' && office) return <AssignForm view={office} {...rest} />
  if (act === 'clear' && office) return <ScreeningForm view={office} {...rest} />
  if (act === 'decideEscalated' && view.view === 'county') return <DecideForm view={view} {...rest} />
  if (act !== 'extend') return null
  return view.view === 'unit' ? (
    <AskExtensionForm view={view} {...rest} />
  ) : (
    <GrantExtensionForm view={view} {...rest} />
  )
}

interface ActWords {
  /** Over the open form. */
  title: string
  /** On the button that opens it. */
  button: string
}

const words = {
  accept: { title: '受理这一件', button: '受理' },
  clear: { title: '请您读一遍', button: '审看' },
  undivert: { title: '这是举报，只有您能看', button: '不是举报' },
  handUp: { title: '您打算怎么做？', button: '上交' },
  assign: { title: '交给谁办', button: '交办' },
  approveReply: { title: '这样答复行吗？', button: '审答复' },
  sign: { title: '交给你们办的', button: '签收' },
  reply: { title: '答复群众', button: '答复' },
  decideEscalated: { title: '县里怎么定', button: '县里来定' },
  extend: { title: '申请延期', button: '申请延期' },
  needInfo: { title: '请群众补充', button: '要补充' },
  replyOnSpot: { title: '当场答复', button: '当场答复' },
  decline: { title: '不受理', button: '不受理' },
  returnAssignment: { title: '退回', button: '退回' },
  follow: { title: '记一笔跟进', button: '跟进' },
  urge: { title: '催办', button: '催办' },
  appraise: { title: '到现场看过了', button: '没办好，退回' },
  takeRating: { title: '问过他，替他评', button: '代他评价' },
  lookBack: { title: '回头看', button: '回头看' },
  preparePublic: { title: '登到“大家的事”', button: '登“大家的事”' },
  approvePublic: { title: '能登到“大家的事”吗', button: '审公开的话' },
  unpublish: { title: '从“大家的事”撤下', button: '撤下公开' },
  merge: { title: '并到另一件', button: '并到另一件' },
  split: { title: '拆开，单独办', button: '拆开' },
  advise: { title: '写给主办单位的意见', button: '写意见' },
  supervise: { title: '列为督办', button: '督办' },
  liftSupervision: { title: '解除督办', button: '解除督办' },
  convene: { title: '安排会诊', button: '安排会诊' },
  escalate: { title: '报县里协调', button: '报县里协调' },
} as const satisfies Record<DrawnAct, ActWords>

export function actWords(act: DrawnAct, view: WorkView): ActWords {
  if (act === 'extend' && view.view !== 'unit') return { title: '单位想延期', button: '定延期' }
  if (act === 'assign' && view.round === 2) return { title: '换谁来办', button: '换单位办' }
  if (act === 'supervise' && view.supervised) return { title: '改怎么督办', button: '改督办' }
  return words[act]
}
