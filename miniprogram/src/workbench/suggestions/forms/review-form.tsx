import { useState } from 'react'
import { View } from '@tarojs/components'
import { maxNote } from '#shared/suggestions/limits'
import { Button } from '../../../ui/button'
import { TextArea } from '../../../ui/text-area'
import { type Acting, useActing } from '../../message/acting'
import { FormFault } from '../../message/forms/form-fault'
import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'

/** 双审核: passed on, or back to the deputy with what is wrong. */
export function ReviewForm({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const [sendingBack, setSendingBack] = useState(false)
  const kept = useKeptWords(view.id, 'review')
  const note = kept.value.trim()
  const first = view.state === 'firstReview'
  const decide = async (pass: boolean) => {
    const input = { id: view.id, version: view.version, pass, note: pass ? '' : note }
    const passed = first ? '同意了，交给县里再看' : '同意了，可以交办'
    const said = pass ? passed : '退回给代表了'
    if (!(await acting.run('suggestions.review', input, { said, typed: note }))) return
    kept.discard()
    setSendingBack(false)
    close()
  }
  return (
    <View className="stack">
      <View className="sub">看三样：一件建议只说一件事，有具体办法，不是个人的事。</View>
      {sendingBack && (
        <TextArea
          label="要怎么改"
          placeholder="例如：写了两件事，请分开写"
          note="代表会看到。改好后从头再审。"
          maxLength={maxNote}
          value={kept.value}
          onChange={kept.change}
        />
      )}
      <FormFault fault={acting.fault} />
      <ReviewButtons
        {...{ acting, note, variant, sendingBack, first }}
        turn={setSendingBack}
        decide={(pass) => void decide(pass)}
      />
    </View>
  )
}

interface ReviewButtonsProps extends Pick<FormProps, 'variant'> {
  acting: Acting
  note: string
  first: boolean
  sendingBack: boolean
  turn: (sendingBack: boolean) => void
  decide: (pass: boolean) => void
}

function ReviewButtons({ acting, note, variant, sendingBack, first, turn, decide }: ReviewButtonsProps) {
  return sendingBack ? (
    <View className="buttons">
      <Button variant="neutral" onClick={() => turn(false)}>
        先不退
      </Button>
      <Button
        variant="danger"
        busy={acting.busy && '正在退回…'}
        missing={note.length < 2 && '先写要怎么改'}
        onClick={() => decide(false)}
      >
        退回给代表
      </Button>
    </View>
  ) : (
    <View className="buttons">
      <Button variant="second" onClick={() => turn(true)}>
        退回
      </Button>
      <Button variant={variant} busy={acting.busy && '正在交…'} onClick={() => decide(true)}>
        {first ? '同意，交县里' : '同意，去交办'}
      </Button>
    </View>
  )
}
