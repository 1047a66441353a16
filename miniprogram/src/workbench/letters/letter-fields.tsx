import type { Output } from '#shared/contract'
import { EnteredSource, intakeSources } from '#shared/messages/intake/intake'
import { Heading } from '../../ui/heading'
import { RadioRows } from '../../ui/radio-rows'
import { TextField } from '../../ui/text-field'
import { SelectField } from '../controls/select-field'
import type { LetterForm } from './letter-form'

type FieldsProps = {
  form: LetterForm
  set: (part: Partial<LetterForm>) => void
  desk: Output<'letters.desk'>
}

/** How it came; a letter of the mailbox belongs to one opening. */
export function SourceFields({ form, set, desk }: FieldsProps) {
  const open = desk.openings.filter(({ count, entered }) => entered < count)
  return (
    <>
      <Heading level={3}>怎么来的</Heading>
      <RadioRows
        label="怎么来的"
        choices={EnteredSource.options.map((value) => ({ value, title: intakeSources[value].name }))}
        value={form.source}
        onChange={(source) => set({ source })}
      />
      {form.source === 'mailbox' && (
        <SelectField
          label="哪次开箱拿到的"
          placeholder={open.length > 0 ? '选一次开箱' : '没有还没登记完的开箱'}
          note={open.length > 0 ? undefined : '先回到“信箱”，记一次开箱。'}
          choices={open.map(({ id, dayText, count, entered }) => ({
            value: id,
            title: `${dayText}，${count} 封，登记了 ${entered} 封`,
          }))}
          value={form.openingId}
          onChange={(openingId) => set({ openingId })}
        />
      )}
    </>
  )
}

/** Whose words they are; a letter may have no name. */
export function PersonFields({ form, set, desk }: FieldsProps) {
  return (
    <>
      {form.source === 'cadre' && (
        <TextField
          label="谁带来的"
          placeholder="比如：村主任老钱"
          maxLength={20}
          value={form.brought}
          onChange={(brought) => set({ brought })}
        />
      )}
      {form.visibility !== 'anonymous' && <NameFields {...{ form, set }} />}
      <SelectField
        label="归哪一类"
        placeholder="不选就由系统按内容猜"
        choices={desk.categories.map(({ code, name }) => ({ value: code, title: name }))}
        value={form.category}
        onChange={(category) => set({ category })}
      />
    </>
  )
}

function NameFields({ form, set }: Pick<FieldsProps, 'form' | 'set'>) {
  return (
    <>
      <TextField
        label="谁写的、谁说的（没写名字就空着）"
        placeholder="比如：郑大爷"
        maxLength={20}
        value={form.name}
        onChange={(name) => set({ name })}
      />
      <TextField
        label="电话（可以不写）"
        type="number"
        maxLength={20}
        note="答复了好打电话告诉他、问他满不满意。"
        value={form.phone}
        onChange={(phone) => set({ phone })}
      />
    </>
  )
}
