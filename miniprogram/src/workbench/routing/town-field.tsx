import type { TablesProps } from './tables-props'
import { SelectField } from '../controls/select-field'

type TownFieldProps = Pick<TablesProps, 'tables'> & { value: string; onChange: (unitId: string) => void }

/** Which township's part of a table. */
export function TownField({ tables, value, onChange }: TownFieldProps) {
  return (
    <SelectField
      label="哪个乡镇"
      placeholder="选一个乡镇"
      choices={tables.towns.map(({ id, name }) => ({ value: id, title: name }))}
      {...{ value, onChange }}
    />
  )
}
