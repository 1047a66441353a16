import { maxCoSigners } from '#shared/suggestions/limits'
import { SectionTitle } from '../../../ui/section-title'
import { SelectField } from '../../controls/select-field'
import { ChosenList } from '../chosen-list'
import type { LeadView, Start } from './content'

type CoSignersFieldProps = {
  start: Start
  work: LeadView | null
  value: string[]
  onChange: (deputyIds: string[]) => void
}

/** Who is asked to sign with him; each answers for himself. */
export function CoSignersField({ start, work, value, onChange }: CoSignersFieldProps) {
  const chosen = value.map((id) => {
    const asked = work?.coSigners.find(({ deputyId }) => deputyId === id)
    const name = start.deputies.find((deputy) => deputy.id === id)?.name ?? asked?.name ?? id
    return { id, title: `${name}代表`, sub: asked?.stateText ?? '存好后请他联名' }
  })
  const others = start.deputies.filter(({ id }) => !value.includes(id))
  return (
    <>
      <SectionTitle note="可以不请">请谁联名</SectionTitle>
      <ChosenList chosen={chosen} onRemove={(gone) => onChange(value.filter((id) => id !== gone))} />
      {value.length < maxCoSigners && (
        <SelectField
          label="加一位代表"
          placeholder="选一位代表"
          note="他看过全文再答复。都答复了，您才能交上去。"
          choices={others.map(({ id, name }) => ({ value: id, title: name }))}
          value={null}
          onChange={(id) => onChange([...value, id])}
        />
      )}
    </>
  )
}
