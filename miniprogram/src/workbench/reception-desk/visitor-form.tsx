import { TextField } from '../../ui/text-field'

/** What the desk writes down of a visitor; a name is enough. */
export interface VisitorForm {
  name: string
  phone: string
  matter: string
  need: string
}

export const emptyVisitor: VisitorForm = { name: '', phone: '', matter: '', need: '' }

const fields = [
  { key: 'name', label: '怎么称呼', placeholder: '比如：张先生', maxLength: 20, type: 'text' },
  { key: 'matter', label: '想说什么事（可以不写）', placeholder: '一句话就行', maxLength: 60, type: 'text' },
  { key: 'phone', label: '电话（可以不写）', placeholder: '', maxLength: 20, type: 'number' },
  {
    key: 'need',
    label: '要不要翻译（可以不写）',
    placeholder: '比如：只会说方言',
    maxLength: 40,
    type: 'text',
  },
] as const

type VisitorFormFieldsProps = { value: VisitorForm; onChange: (value: VisitorForm) => void }

export function VisitorFormFields({ value, onChange }: VisitorFormFieldsProps) {
  return (
    <>
      {fields.map(({ key, ...field }) => (
        <TextField
          key={key}
          {...field}
          value={value[key]}
          onChange={(words) => onChange({ ...value, [key]: words })}
        />
      ))}
    </>
  )
}
