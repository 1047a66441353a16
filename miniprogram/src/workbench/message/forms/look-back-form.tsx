import { View } from '@tarojs/components'
import { Button } from '../../../ui/button'
import { TextArea } from '../../../ui/text-area'
import { type Acting, useActing } from '../acting'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'

/** 回头看: it came back and is handled again; or what was promised has been done. */
export function LookBackForm({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const written = useKeptWords(view.id, 'lookBack')
  const reason = written.value.trim()
  const promised = view.stage === 'promised'
  const send = async (kept: boolean) => {
    const input = { id: view.id, version: view.version, reason, kept }
    const said = kept ? '记下了，说好的做到了' : '重新办了，换一个人审'
    if (!(await acting.run('messages.lookBack', input, { said, typed: reason }))) return
    written.discard()
    close()
  }
  const missing = reason.length < 2 && '先写看到了什么'
  return (
    <View className="stack">
      <TextArea
        label="回头看看到了什么"
        placeholder={promised ? '例如：护栏装好了，走了一趟' : '例如：修好两个月，又塌了一处'}
        note="群众看得到这句话。"
        maxLength={500}
        value={written.value}
        onChange={written.change}
      />
      <FormFault fault={acting.fault} />
      <LookBackButtons
        {...{ acting, promised, variant }}
        missing={missing}
        onSend={(kept) => void send(kept)}
      />
    </View>
  )
}

interface LookBackButtonsProps extends Pick<FormProps, 'variant'> {
  acting: Acting
  promised: boolean
  missing: string | false
  onSend: (kept: boolean) => void
}

function LookBackButtons({ acting, promised, variant, missing, onSend }: LookBackButtonsProps) {
  const busy = acting.busy && '正在记下…'
  return (
    <View className="buttons">
      <Button
        variant={promised ? 'second' : variant}
        busy={busy}
        missing={missing}
        onClick={() => onSend(false)}
      >
        {promised ? '没做到，重新办' : '又坏了，重新办'}
      </Button>
      {promised && (
        <Button variant={variant} busy={busy} missing={missing} onClick={() => onSend(true)}>
          说好的做到了
        </Button>
      )}
    </View>
  )
}
