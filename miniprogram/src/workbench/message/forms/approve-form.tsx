import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'
import { PassOrSendBack } from './pass-or-send-back'

const words = {
  pass: { button: '同意，发给群众', busy: '正在发给群众…' },
  back: {
    first: '退回重写',
    button: '退回重写',
    label: '要怎么改',
    placeholder: '例如：没写哪天修好，请写明',
    note: '只有承办单位看得到。',
    maxLength: 500,
    missing: '先写要怎么改',
  },
}

/** The answer stands above; it goes to the author, or back to the unit with what is wrong. */
export function ApproveForm({ view: { id, version }, ...form }: FormProps) {
  const kept = useKeptWords(id, 'approveReply')
  return (
    <PassOrSendBack
      {...{ ...form, kept, words }}
      decide={(acting, { pass, note }) =>
        acting.run(
          'messages.approveReply',
          { id, version, approve: pass, note: pass ? '' : note },
          { said: pass ? '答复发给群众了' : '退回单位重写了', typed: note },
        )
      }
    />
  )
}
