import { useQuery } from '../../platform/use-query'
import { Loading } from '../../ui/loading'
import { Fault } from '../controls/fault'
import { SelectField } from '../controls/select-field'

export interface PickedDeputy {
  id: string
  name: string
}

type DeputyFieldProps = {
  unitId: string
  value: PickedDeputy | null
  onChange: (deputy: PickedDeputy) => void
}

const mostShown = 50

/** The deputies of one township, found by name. */
export function DeputyField({ unitId, value, onChange }: DeputyFieldProps) {
  const query = useQuery('deputies.list', { unitId, limit: mostShown })
  if (!query.data) return query.fault ? <Fault title="代表名单没打开" query={query} /> : <Loading rows={1} />
  const { items, total } = query.data
  return (
    <SelectField
      label="哪位代表"
      placeholder="从代表名单里选"
      note={total > items.length ? `名单共 ${total} 人，这里是前 ${items.length} 人。` : ''}
      choices={items.map(({ id, name, levelsText }) => ({ value: id, title: name, detail: levelsText }))}
      value={value?.id ?? null}
      onChange={(id) => {
        const picked = items.find((one) => one.id === id)
        if (picked) onChange({ id, name: picked.name })
      }}
    />
  )
}
