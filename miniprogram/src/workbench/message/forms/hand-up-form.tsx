import { useState } from 'react'
import { View } from '@tarojs/components'
import type { DeputyView } from '#shared/messages/views/view'
import { Button } from '../../../ui/button'
import { SelectField } from '../../controls/select-field'
import { useActing } from '../acting'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'

/** A deputy passes it to the office and may say which unit he would give it to. */
export function HandUpForm({ view, host, variant, close }: FormProps<DeputyView>) {
  const acting = useActing(host)
  const [unit, setUnit] = useState(view.suggestedUnit)
  const handUp = async () => {
    const input = { id: view.id, version: view.version, ...(unit && { proposedUnit: unit }) }
    const said = `交给${view.place.unitName}人大了`
    if (await acting.run('messages.handUp', input, { said })) close()
  }
  return (
    <View className="stack">
      <SelectField
        label="建议交给"
        placeholder="不建议也行，由人大来定"
        choices={view.handlingUnits.map(({ id, name }) => ({ value: id, title: name }))}
        value={unit}
        onChange={setUnit}
      />
      <FormFault fault={acting.fault} />
      <Button
        variant={variant}
        size="main"
        icon="up"
        busy={acting.busy && '正在上交…'}
        onClick={() => void handUp()}
      >
        {`上交${view.place.unitName}人大`}
      </Button>
      <View className="sub">代表不直接办，也不答复结果：上交后由人大交给办事单位，单位答复群众。</View>
    </View>
  )
}
