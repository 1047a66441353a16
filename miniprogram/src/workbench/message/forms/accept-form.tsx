import { useState } from 'react'
import { View } from '@tarojs/components'
import type { MessageKind } from '#shared/messages/message'
import { useQuery } from '../../../platform/use-query'
import { Button } from '../../../ui/button'
import { Segmented } from '../../../ui/segmented'
import { TextField } from '../../../ui/text-field'
import { SelectField } from '../../controls/select-field'
import { useActing } from '../acting'
import type { WorkView } from '../work-view'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'

type AcceptedKind = Exclude<MessageKind, 'report'>

const kinds: { value: AcceptedKind; words: string }[] = [
  { value: 'opinion', words: '意见' },
  { value: 'grievance', words: '诉求' },
  { value: 'consult', words: '咨询' },
]

interface Sorted {
  category: string
  kind: AcceptedKind
  villageId: string
  place: string
}

/** Everything is filled in from what the machine guessed; a person looks and presses. */
export function AcceptForm({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const [sorted, setSorted] = useState<Sorted>({
    category: view.category.code,
    kind: view.kind === 'report' ? 'opinion' : view.kind,
    villageId: view.place.villageId,
    place: view.place.detail,
  })
  const accept = async () => {
    const input = { id: view.id, version: view.version, ...sorted }
    const said = ({ number }: { number: string | null }) => `受理了，编号 ${number ?? ''}`
    if (await acting.run('messages.accept', input, { said })) close()
  }
  return (
    <View className="stack">
      <SortedFields {...{ view, sorted }} change={(part) => setSorted({ ...sorted, ...part })} />
      <FormFault fault={acting.fault} />
      <Button variant={variant} icon="check" busy={acting.busy && '正在受理…'} onClick={() => void accept()}>
        受理，往下交
      </Button>
    </View>
  )
}

type SortedFieldsProps = { view: WorkView; sorted: Sorted; change: (part: Partial<Sorted>) => void }

function SortedFields({ view, sorted, change }: SortedFieldsProps) {
  const { categories, villages } = useLists(view)
  return (
    <>
      <Segmented
        label="这是一件"
        segments={kinds}
        value={sorted.kind}
        onChange={(kind) => change({ kind })}
      />
      <SelectField
        label="类别"
        note="按群众写的猜的，不对就改。"
        placeholder="选一个类别"
        choices={categories}
        value={sorted.category}
        onChange={(category) => change({ category })}
      />
      <SelectField
        label="哪个村"
        placeholder="选一个村"
        choices={villages}
        value={sorted.villageId}
        onChange={(villageId) => change({ villageId })}
      />
      <TextField
        label="具体地点"
        placeholder="例如：菜场到小学"
        maxLength={60}
        value={sorted.place}
        onChange={(place) => change({ place })}
      />
    </>
  )
}

/** A station's view brings its lists; the county, standing in for an empty office, asks for them. */
function useLists(view: WorkView) {
  const own = view.view === 'staff' ? view : null
  const categories = useQuery('categories.list', own ? null : {}).data?.categories
  const units = useQuery('places.list', own ? null : {}).data?.units
  const villages = units?.find(({ id }) => id === view.place.unitId)?.villages
  return {
    categories: (own?.categories ?? categories ?? [view.category]).map(({ code, name }) => ({
      value: code,
      title: name,
    })),
    villages: (own?.villages ?? villages ?? []).map(({ id, name }) => ({ value: id, title: name })),
  }
}
