import { View } from '@tarojs/components'
import type { DeskRow, DeskView } from '#shared/bookings/desk-contract'
import type { Input } from '#shared/contract'
import { seesDanger } from '#shared/messages/danger'
import { useDraft } from '../../platform/draft'
import { randomId } from '../../platform/random-id'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { CheckRow } from '../../ui/check-row'
import { RadioRows } from '../../ui/radio-rows'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { SelectField } from '../controls/select-field'

export type Recorded = Omit<Input<'bookings.record'>, 'sessionId' | 'bookingId'>

type RecordSheetProps = {
  row: DeskRow
  villages: DeskView['villages']
  /** False when the phone could not keep it: the words stay. */
  onRecord: (matter: Recorded) => boolean
  onClose: () => void
}

interface Form {
  text: string
  villageId: string | null
  place: string
  visibility: 'private' | 'mayPublish' | 'anonymous'
  answered: boolean
  answer: string
  mayCall: boolean
  consent: boolean
}

const emptyForm: Form = {
  ...{ text: '', villageId: null, place: '', visibility: 'private' },
  ...{ answered: false, answer: '', mayCall: false, consent: false },
}

const visibilities = [
  { value: 'private', title: '只给办事的人看', detail: '不公开' },
  { value: 'mayPublish', title: '办好后可以公开', detail: '不写名字，先给人审过' },
  { value: 'anonymous', title: '不说是谁', detail: '办理的人都看不到他是谁' },
] as const

function missingWords({ text, villageId, answered, answer, consent }: Form): string | false {
  if (text.trim().length < 2) return '先写他说了什么'
  if (villageId === null) return '先选是哪个村的事'
  if (answered && answer.trim() === '') return '先写当场怎么答的'
  return !consent && '先问过本人，勾上同意'
}

/** One thing a visitor said, in his words; what was typed stays on the phone until it is entered. */
export function RecordSheet({ row, villages, onRecord, onClose }: RecordSheetProps) {
  const { value: form, change, discard } = useDraft<Form>(`record:${row.id}`, emptyForm)
  const set = (part: Partial<Form>) => change({ ...form, ...part })
  const enter = () => {
    if (onRecord(recorded(form))) discard()
  }
  return (
    <Sheet
      title={`${row.name}说的一件事`}
      onClose={onClose}
      foot={
        <Button variant="fill" missing={missingWords(form)} onClick={enter}>
          记下这件事
        </Button>
      }
    >
      <View className="stack">
        <SaidFields {...{ form, set, villages }} />
        <AnswerFields {...{ form, set }} />
        <ConsentFields {...{ form, set }} hasPhone={row.phone !== ''} />
      </View>
    </Sheet>
  )
}

function recorded({ answered, answer, villageId, text, place, visibility, mayCall }: Form): Recorded {
  return {
    ...{ text, place, visibility, mayCall, consent: true },
    requestId: randomId(),
    villageId: villageId ?? '',
    answer: answered ? answer.trim() : '',
  }
}

type FieldsProps = { form: Form; set: (part: Partial<Form>) => void }

/** What was said, and where. */
function SaidFields({ form, set, villages }: FieldsProps & Pick<RecordSheetProps, 'villages'>) {
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
function AnswerFields({ form, set }: FieldsProps) {
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

/** Who may read it, asked face to face. */
function ConsentFields({ form, set, hasPhone }: FieldsProps & { hasPhone: boolean }) {
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
        问过本人，他同意
      </CheckRow>
    </>
  )
}
