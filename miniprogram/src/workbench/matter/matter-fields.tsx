import { seesDanger } from '#shared/messages/intake/danger'
import { Banner } from '../../ui/banner'
import { CheckRow } from '../../ui/check-row'
import { RadioRows } from '../../ui/radio-rows'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { SelectField } from '../controls/select-field'
import type { MatterForm } from './matter-form'

const visibilities = [
  { value: 'private', title: '只给办事的人看', detail: '不公开' },
  { value: 'mayPublish', title: '办好后可以公开', detail: '不写名字，先给人审过' },
  { value: 'anonymous', title: '不说是谁', detail: '办理的人都看不到他是谁' },
] as const

type FieldsProps = { form: MatterForm; set: (part: Partial<MatterForm>) => void }

/** What was said, and where. */
export function SaidFields({
  form,
  set,
  villages,
}: FieldsProps & { villages: { id: string; name: string }[] }) {
  return (
    <>
      <TextArea
        label="他说了什么"
        placeholder="照他的话写，一件事一张"
        maxLength={2000}
        value={form.text}
        onChange={(text) => set({ text })}
      />
      {seesDanger(form.text) && (
        <Banner tone="bad" alert title="像是有人正有危险">
          先打 110、119 或 120，再接着记。这件会标成紧急。
        </Banner>
      )}
      <SelectField
        label="哪个村的事"
        placeholder="选一个村"
        choices={villages.map(({ id, name }) => ({ value: id, title: name }))}
        value={form.villageId}
        onChange={(villageId) => set({ villageId })}
      />
      <TextField
        label="在什么地方（可以不写）"
        placeholder="比如：菜场到小学那段路"
        maxLength={60}
        value={form.place}
        onChange={(place) => set({ place })}
      />
    </>
  )
}

/** Answered on the spot, there is nothing to hand on. */
export function AnswerFields({ form, set }: FieldsProps) {
  return (
    <>
      <CheckRow
        checked={form.answered}
        onChange={(answered) => set({ answered })}
        detail="问一句就清楚的，不用再转"
      >
        当场答复了
      </CheckRow>
      {form.answered && (
        <TextArea
          label="怎么答复的"
          maxLength={1000}
          value={form.answer}
          onChange={(answer) => set({ answer })}
        />
      )}
    </>
  )
}

/** Who may read it; `asked` is what the last tick says. */
export function ConsentFields({
  form,
  set,
  hasPhone,
  asked = '问过本人，他同意',
}: FieldsProps & { hasPhone: boolean; asked?: string }) {
  return (
    <>
      <RadioRows
        label="谁能看到"
        choices={[...visibilities]}
        value={form.visibility}
        onChange={(visibility) => set({ visibility })}
      />
      {hasPhone && form.visibility !== 'anonymous' && (
        <CheckRow checked={form.mayCall} onChange={(mayCall) => set({ mayCall })}>
          他愿意让办事的人打电话
        </CheckRow>
      )}
      <CheckRow
        checked={form.consent}
        onChange={(consent) => set({ consent })}
        detail="记下来，交给办这件事的人"
      >
        {asked}
      </CheckRow>
    </>
  )
}
