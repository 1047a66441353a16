import { useState } from 'react'
import { View } from '@tarojs/components'
import { dayText } from '#shared/kernel/day'
import type { CountyView, StaffView } from '#shared/messages/views/view'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { SelectField } from '../../controls/select-field'
import { useActing } from '../acting'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'
import './assign-form.scss'

type Filled = NonNullable<StaffView['assignForm']>
type OfficeView = StaffView | CountyView

const none = { value: '', title: '不选' }

function useAssignment({ suggestedLead, suggestedCo, suggestedWatcher, days: longest }: Filled) {
  const [lead, setLead] = useState(suggestedLead)
  const [co, setCo] = useState(suggestedCo ?? '')
  const [watcher, setWatcher] = useState(suggestedWatcher ?? '')
  const [days, setDays] = useState(longest)
  return { lead, setLead, co, setCo, watcher, setWatcher, days, setDays }
}

/** Who handles it, who helps, who watches; filled in from the county's table. */
export function AssignForm({ view, ...rest }: FormProps<OfficeView>) {
  return view.assignForm ? <FilledForm view={view} filled={view.assignForm} {...rest} /> : null
}

function FilledForm({ view, host, variant, close, filled }: FormProps<OfficeView> & { filled: Filled }) {
  const acting = useActing(host)
  const chosen = useAssignment(filled)
  const { lead, co, watcher, days } = chosen
  const assign = async () => {
    if (lead === null) return
    const coUnits = co === '' || co === lead ? [] : [co]
    const watching = watcher === '' ? {} : { watcherId: watcher }
    const input = { id: view.id, version: view.version, leadUnit: lead, coUnits, days, ...watching }
    const unit = filled.leadUnits.find(({ id }) => id === lead)?.name ?? '办事单位'
    if (await acting.run('messages.assign', input, { said: `交给${unit}了` })) close()
  }
  return (
    <View className="stack">
      <AssignFields filled={filled} chosen={chosen} again={view.round === 2} />
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

interface AssignFieldsProps {
  filled: Filled
  chosen: ReturnType<typeof useAssignment>
  /** A second handling has the county's term. */
  again: boolean
}

/** The whole term with its day, then the shorter ones. */
function termChoices({ days: longest, dueDay, skipped }: Filled, again: boolean) {
  const shorter = again ? [] : Array.from({ length: longest - 1 }, (_, index) => longest - 1 - index)
  const whole = `${longest} 个工作日 · ${dayText(dueDay)}前${skipped && `，${skipped}`}`
  return [
    { value: String(longest), title: whole },
    ...shorter.map((days) => ({ value: String(days), title: `${days} 个工作日` })),
  ]
}

function AssignFields({ filled, chosen, again }: AssignFieldsProps) {
  const units = filled.leadUnits.map(({ id, name }) => ({ value: id, title: name }))
  const deputies = filled.deputies.map(({ id, name }) => ({ value: id, title: name }))
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
      <SelectField
        label="几天办完"
        placeholder={`${filled.days} 个工作日`}
        choices={termChoices(filled, again)}
        value={String(chosen.days)}
        onChange={(days) => chosen.setDays(Number(days))}
      />
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
