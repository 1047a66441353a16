import { useState } from 'react'
import { View } from '@tarojs/components'
import { dayText } from '#shared/kernel/day'
import type { CountyView, StaffView } from '#shared/messages/view'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { LockedField } from '../../../ui/locked-field'
import { SelectField } from '../../controls/select-field'
import { useActing } from '../acting'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'
import './assign-form.scss'

type Filled = NonNullable<StaffView['assignForm']>
type OfficeView = StaffView | CountyView

const none = { value: '', title: '不选' }

function useAssignment({ suggestedLead, suggestedCo, suggestedWatcher }: Filled) {
  const [lead, setLead] = useState(suggestedLead)
  const [co, setCo] = useState(suggestedCo ?? '')
  const [watcher, setWatcher] = useState(suggestedWatcher ?? '')
  return { lead, setLead, co, setCo, watcher, setWatcher }
}

/** Who handles it, who helps, who watches; filled in from the county's table. */
export function AssignForm({ view, ...rest }: FormProps<OfficeView>) {
  return view.assignForm ? <FilledForm view={view} filled={view.assignForm} {...rest} /> : null
}

function FilledForm({ view, host, variant, close, filled }: FormProps<OfficeView> & { filled: Filled }) {
  const acting = useActing(host)
  const chosen = useAssignment(filled)
  const { lead, co, watcher } = chosen
  const assign = async () => {
    if (lead === null) return
    const coUnits = co === '' || co === lead ? [] : [co]
    const watching = watcher === '' ? {} : { watcherId: watcher }
    const input = { id: view.id, version: view.version, leadUnit: lead, coUnits, ...watching }
    const unit = filled.leadUnits.find(({ id }) => id === lead)?.name ?? '办事单位'
    if (await acting.run('messages.assign', input, { said: `交给${unit}了` })) close()
  }
  return (
    <View className="stack">
      <AssignFields filled={filled} chosen={chosen} />
      <Banner icon="eye-off">主办单位看得到内容、照片，看不到姓名、电话。</Banner>
      <FormFault fault={acting.fault} />
      <Button
        variant={variant}
        busy={acting.busy && '正在交办…'}
        missing={lead === null && '先选主办单位，再交办'}
        onClick={() => void assign()}
      >
        交办
      </Button>
    </View>
  )
}

function AssignFields({ filled, chosen }: { filled: Filled; chosen: ReturnType<typeof useAssignment> }) {
  const units = filled.leadUnits.map(({ id, name }) => ({ value: id, title: name }))
  const deputies = filled.deputies.map(({ id, name }) => ({ value: id, title: name }))
  const days = `${filled.days} 个工作日 · ${dayText(filled.dueDay)}前${filled.skipped && `，${filled.skipped}`}`
  return (
    <View className="assign-fields">
      <SelectField
        label="主办（一个）"
        placeholder="选一个单位"
        choices={units}
        value={chosen.lead}
        onChange={chosen.setLead}
      />
      <SelectField
        label="协办（可不选）"
        placeholder="不选"
        choices={[none, ...units.filter(({ value }) => value !== chosen.lead)]}
        value={chosen.co}
        onChange={chosen.setCo}
      />
      <LockedField label="几天办完">{days}</LockedField>
      <SelectField
        label="让哪位代表跟着"
        placeholder="不选"
        choices={[none, ...deputies]}
        value={chosen.watcher}
        onChange={chosen.setWatcher}
      />
    </View>
  )
}
