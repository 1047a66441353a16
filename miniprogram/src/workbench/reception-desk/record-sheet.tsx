import { View } from '@tarojs/components'
import type { DeskRow, DeskView } from '#shared/bookings/desk-contract'
import type { Input } from '#shared/contract'
import { useDraft } from '../../platform/draft'
import { randomId } from '../../platform/random-id'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { AnswerFields, ConsentFields, SaidFields } from '../matter/matter-fields'
import { emptyMatter, type MatterForm, matterOf, missingMatter } from '../matter/matter-form'

export type Recorded = Omit<Input<'bookings.record'>, 'sessionId' | 'bookingId'>

type RecordSheetProps = {
  row: DeskRow
  villages: DeskView['villages']
  /** False when the phone could not keep it: the words stay. */
  onRecord: (matter: Recorded) => boolean
  onClose: () => void
}

/** One thing a visitor said, in his words; what was typed stays on the phone until it is entered. */
export function RecordSheet({ row, villages, onRecord, onClose }: RecordSheetProps) {
  const { value: form, change, discard } = useDraft<MatterForm>(`record:${row.id}`, emptyMatter)
  const set = (part: Partial<MatterForm>) => change({ ...form, ...part })
  const enter = () => {
    if (onRecord({ ...matterOf(form), requestId: randomId() })) discard()
  }
  return (
    <Sheet
      title={`${row.name}说的一件事`}
      onClose={onClose}
      foot={
        <Button variant="fill" missing={missingMatter(form)} onClick={enter}>
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
