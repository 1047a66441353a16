import type { SuggestionView } from '#shared/suggestions/view'
import type { DrawnAct } from './offered-acts'

interface ActWords {
  /** Over the open form. */
  title: string
  /** On the button that opens it. */
  button: string
}

const words = {
  draft: { title: '接着写', button: '接着写' },
  submit: { title: '交上去', button: '交上去' },
  coSign: { title: '请您联名', button: '改联名的意见' },
  review: { title: '请您看一遍', button: '审看' },
  assign: { title: '交给谁办', button: '交办' },
  receive: { title: '交给你们办的', button: '签收' },
  object: { title: '不归我们办', button: '提异议' },
  coOpinion: { title: '写协办意见', button: '协办意见' },
  reply: { title: '答复代表', button: '重写答复' },
  sign: { title: '请主要负责人签字', button: '签字' },
  feedback: { title: '答复您满意吗？', button: '反馈' },
  assess: { title: '县里怎么定', button: '县里来定' },
  recheck: { title: '说好的事做到了吗？', button: '复查' },
  meeting: { title: '记一次会', button: '记一次会' },
  strikeOff: { title: '销号', button: '销号' },
  withdraw: { title: '撤回这件建议', button: '撤回' },
} as const satisfies Record<DrawnAct, ActWords>

export function actWords(act: DrawnAct, view: SuggestionView): ActWords {
  if (act === 'strikeOff') {
    const office = view.view === 'office'
    return office
      ? { title: '核实以后，销人大台账', button: '核实销号' }
      : { title: '销政府台账', button: '销号' }
  }
  return words[act]
}
