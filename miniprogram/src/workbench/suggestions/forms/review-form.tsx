import { View } from '@tarojs/components'
import { maxNote } from '#shared/suggestions/limits'
import { PassOrSendBack } from '../../message/forms/pass-or-send-back'
import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'

const back = {
  first: '退回',
  button: '退回给代表',
  label: '要怎么改',
  placeholder: '例如：写了两件事，请分开写',
  note: '代表会看到。改好后从头再审。',
  maxLength: maxNote,
  missing: '先写要怎么改',
}

/** 双审核: passed on, or back to the deputy with what is wrong. */
export function ReviewForm({ view: { id, version, state }, ...form }: FormProps) {
  const kept = useKeptWords(id, 'review')
  const first = state === 'firstReview'
  const pass = { button: first ? '同意，交县里' : '同意，去交办', busy: '正在交…' }
  const passed = first ? '同意了，交给县里再看' : '同意了，可以交办'
  return (
    <View className="stack">
      <View className="sub">看三样：一件建议只说一件事，有具体办法，不是个人的事。</View>
      <PassOrSendBack
        {...{ ...form, kept }}
        words={{ pass, back }}
        decide={(acting, decided) =>
          acting.run(
            'suggestions.review',
            { id, version, pass: decided.pass, note: decided.pass ? '' : decided.note },
            { said: decided.pass ? passed : '退回给代表了', typed: decided.note },
          )
        }
      />
    </View>
  )
}
