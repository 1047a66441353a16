import { useState } from 'react'
import { View } from '@tarojs/components'
import { type Day, dayText } from '#shared/kernel/day'
import { maxCoUnits } from '#shared/suggestions/limits'
import type { SuggestionView } from '#shared/suggestions/view'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { RadioRows } from '../../../ui/radio-rows'
import { SelectField } from '../../controls/select-field'
import { useActing } from '../../message/acting'
import { FormFault } from '../../message/forms/form-fault'
import { ChosenList } from '../chosen-list'
import type { FormProps } from './form-props'

type OfficeView = Extract<SuggestionView, { view: 'office' }>

const nameOf = ({ units }: OfficeView, id: string) => units.find((unit) => unit.id === id)?.name ?? id

function useAssignment({ proposedUnit }: OfficeView) {
  const [lead, setLead] = useState(proposedUnit)
  const [chosen, setCo] = useState<string[]>([])
  const [wide, setWide] = useState(false)
  return { lead, setLead, co: chosen.filter((unit) => unit !== lead), setCo, wide, setWide }
}

/** Who handles it, who helps, and by when. */
export function AssignForm({ view, host, variant, close }: FormProps<OfficeView>) {
  const acting = useActing(host)
  const assignment = useAssignment(view)
  const { lead, co, wide, setWide } = assignment
  const assign = async () => {
    if (lead === null) return
    const input = { id: view.id, version: view.version, leadUnit: lead, coUnits: co, wide }
    if (await acting.run('suggestions.assign', input, { said: `交给${nameOf(view, lead)}了` })) close()
  }
  return (
    <View className="stack">
      <UnitFields view={view} assignment={assignment} />
      <RadioRows
        label="多久答复"
        choices={termsOf(view)}
        value={wide ? 'wide' : 'plain'}
        onChange={(term) => setWide(term === 'wide')}
      />
      <Banner icon="eye-off">单位看得到建议，看不到是哪些群众留的言。</Banner>
      <FormFault fault={acting.fault} />
      <Button
        variant={variant}
        icon="send"
        busy={acting.busy && '正在交办…'}
        missing={lead === null && '先选主办单位，再交办'}
        onClick={() => void assign()}
      >
        交办
      </Button>
    </View>
  )
}

type UnitFieldsProps = { view: OfficeView; assignment: ReturnType<typeof useAssignment> }

function UnitFields({ view, assignment: { lead, setLead, co, setCo } }: UnitFieldsProps) {
  const choices = view.units.map(({ id, name }) => ({ value: id, title: name }))
  return (
    <>
      <SelectField
        label="主办（一个）"
        placeholder="选一个单位"
        choices={choices}
        value={lead}
        onChange={setLead}
      />
      <ChosenList
        chosen={co.map((unit) => ({ id: unit, title: nameOf(view, unit) }))}
        onRemove={(gone) => setCo(co.filter((unit) => unit !== gone))}
      />
      {co.length < maxCoUnits && (
        <SelectField
          label="协办（可不选）"
          placeholder="加一个单位"
          choices={choices.filter(({ value }) => value !== lead && !co.includes(value))}
          value={null}
          onChange={(unit) => setCo([...co, unit])}
        />
      )}
    </>
  )
}

/** The legal terms (代表法 2025 §51), with the day that the calendar makes of them. */
function termsOf({ answerDays }: OfficeView) {
  const by = (day?: Day) => (day ? `${dayText(day)}前答复。` : '')
  return [
    { value: 'plain' as const, title: '3 个月', detail: by(answerDays?.plain) },
    { value: 'wide' as const, title: '6 个月', detail: `牵涉面广、难办的才用。${by(answerDays?.wide)}` },
  ]
}
