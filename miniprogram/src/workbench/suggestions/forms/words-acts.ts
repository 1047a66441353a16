import { maxNote, maxPart } from '#shared/suggestions/limits'
import type { SuggestionView } from '#shared/suggestions/view'
import type { WordsAct } from './words-form'

const at = ({ id, version }: SuggestionView) => ({ id, version })

export const objection: WordsAct = {
  act: 'object',
  words: {
    label: '为什么不归你们办',
    placeholder: '例如：这条路是交通局养护的，请改交给他们',
    note: '县人大会看到，重新定由谁办。只能提一次。',
    missing: '先写原因，再提异议',
    maxLength: maxNote,
    button: '提异议，退给县里',
    busy: '正在提…',
  },
  send: (acting, view, reason) =>
    acting.run(
      'suggestions.object',
      { ...at(view), reason },
      { said: '异议提了，退给县里了', typed: reason },
    ),
}

export const coOpinion: WordsAct = {
  act: 'coOpinion',
  words: {
    label: '你们这边能做什么',
    placeholder: '例如：路灯归我们，3 月可以装 12 盏',
    note: '主办单位照这个写答复，代表也看得到。',
    missing: '先写意见，再交给主办单位',
    maxLength: maxPart,
    button: '交给主办单位',
    busy: '正在交…',
  },
  send: (acting, { id }, text) =>
    acting.run('suggestions.coOpinion', { id, text }, { said: '意见交给主办单位了', typed: text }),
}

export const withdrawal: WordsAct = {
  act: 'withdraw',
  words: {
    label: '为什么撤回',
    placeholder: '例如：镇里已经把路修好了',
    note: '撤回后就不办了，不能恢复。看过这件的人都会知道。',
    missing: '先写原因，再撤回',
    maxLength: maxNote,
    button: '撤回，不办了',
    busy: '正在撤回…',
  },
  risky: true,
  send: (acting, view, reason) =>
    acting.run('suggestions.withdraw', { ...at(view), reason }, { said: '撤回了', typed: reason }),
}

/** The county says what it found on the spot; the unit closes its own ledger. */
export function strikeOff(view: SuggestionView): WordsAct {
  const office = view.view === 'office'
  const words = office
    ? {
        label: '到现场看到了什么',
        placeholder: '例如：2月9日去看，12 盏路灯都亮了',
        note: '核实了才销号。这句话代表和单位都看得到。',
        missing: '先写看到了什么，再销号',
        button: '核实了，销人大台账',
      }
    : {
        label: '办成了什么',
        placeholder: '例如：路修好了，资料已归档',
        note: '销的是你们自己的台账。两本都销了，这件才算办完。',
        missing: '先写办成了什么，再销号',
        button: '销政府台账',
      }
  return {
    act: 'strikeOff',
    words: { ...words, maxLength: maxNote, busy: '正在销号…' },
    send: (acting, shown, note) =>
      acting.run(
        'suggestions.strikeOff',
        { ...at(shown), note },
        { said: office ? '人大台账销号了' : '政府台账销号了', typed: note },
      ),
  }
}
