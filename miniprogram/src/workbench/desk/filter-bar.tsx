import { useState } from 'react'
import { View } from '@tarojs/components'
import type { FilterChoice, QueueFilter } from '#shared/messages/queues/queue-filter'
import { a11y } from '../../ui/a11y'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Sheet } from '../../ui/sheet'
import { SelectField } from '../controls/select-field'
import type { Desk } from './desk-state'

/** What the open queue is narrowed by: each a chip that one tap takes away, and how many there are. */
export function FilterBar({ desk }: { desk: Desk }) {
  const [open, setOpen] = useState(false)
  const { query, known, narrow } = desk
  const { choices = [], filter = {}, matching = null } = query.data ?? known ?? {}
  const active = choices.flatMap(({ field, options }) =>
    options.filter(({ value }) => value === filter[field]).map(({ words }) => ({ field, words })),
  )
  if (choices.length === 0) return null
  return (
    <View>
      <View className="row row-wrap row-tight">
        <Button variant="neutral" size="small" icon="down" onClick={() => setOpen(true)}>
          只看
        </Button>
        {active.map(({ field, words }) => (
          <Chip key={field} selected removes onClick={() => narrow({ [field]: undefined })}>
            {words}
          </Chip>
        ))}
        {active.length > 0 && matching !== null && (
          <View className="note" {...a11y({ live: 'polite' })}>
            {matching > 0 ? `符合的有 ${matching} 件` : '没有符合的'}
          </View>
        )}
      </View>
      {open && <FilterSheet {...{ choices, filter, matching, narrow }} onClose={() => setOpen(false)} />}
    </View>
  )
}

type FilterSheetProps = Pick<Desk, 'narrow'> & {
  choices: readonly FilterChoice[]
  filter: QueueFilter
  matching: number | null
  onClose: () => void
}

const all = { value: '', title: '都看' }

function FilterSheet({ choices, filter, matching, narrow, onClose }: FilterSheetProps) {
  const seen = matching === 0 ? '没有符合的，回去看' : matching === null ? '看这些' : `看这 ${matching} 件`
  return (
    <Sheet
      title="只看哪些"
      onClose={onClose}
      foot={
        <Button variant="fill" onClick={onClose}>
          {seen}
        </Button>
      }
    >
      <View className="stack">
        {choices.map(({ field, name, options }) => (
          <SelectField
            key={field}
            label={name}
            placeholder="都看"
            choices={[all, ...options.map(({ value, words }) => ({ value, title: words }))]}
            value={filter[field] ?? all.value}
            onChange={(value) => narrow({ [field]: value === all.value ? undefined : value })}
          />
        ))}
        <View className="note">选了会记在这台设备上，下次打开还在。</View>
      </View>
    </Sheet>
  )
}
