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

/** Everything is filled in from what the machine guessed; a person looks and presses. */
export function AcceptForm({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const { categories, villages } = useLists(view)
  const [category, setCategory] = useState(view.category.code)
  const [kind, setKind] = useState<AcceptedKind>(view.kind === 'report' ? 'opinion' : view.kind)
  const [villageId, setVillage] = useState(view.place.villageId)
  const [place, setPlace] = useState(view.place.detail)
  const accept = async () => {
    const input = { id: view.id, version: view.version, category, kind, villageId, place }
    const said = ({ number }: { number: string | null }) => `受理了，编号 ${number ?? ''}`
    if (await acting.run('messages.accept', input, { said })) close()
  }
  return (
    <View className="stack">
      <Segmented label="这是一件" segments={kinds} value={kind} onChange={setKind} />
      <SelectField
        label="类别"
        note="按群众写的猜的，不对就改。"
        placeholder="选一个类别"
        choices={categories}
        value={category}
        onChange={setCategory}
      />
      <SelectField
        label="哪个村"
        placeholder="选一个村"
        choices={villages}
        value={villageId}
        onChange={setVillage}
      />
      <TextField
        label="具体地点"
        placeholder="例如：菜场到小学"
        maxLength={60}
        value={place}
        onChange={setPlace}
      />
      <FormFault fault={acting.fault} />
      <Button variant={variant} icon="check" busy={acting.busy && '正在受理…'} onClick={() => void accept()}>
        受理，往下交
      </Button>
    </View>
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
