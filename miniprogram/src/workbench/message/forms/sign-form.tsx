import { View } from '@tarojs/components'
import { Button } from '../../../ui/button'
import { useActing } from '../acting'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'

/** 签收: nothing to fill in. */
export function SignForm({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const sign = async () => {
    const input = { id: view.id, version: view.version }
    if (await acting.run('messages.sign', input, { said: '签收了，期限按交办那天算' })) close()
  }
  return (
    <View className="stack">
      <FormFault fault={acting.fault} />
      <Button variant={variant} icon="check" busy={acting.busy && '正在签收…'} onClick={() => void sign()}>
        签收，这件归我们办
      </Button>
    </View>
  )
}
