import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { SectionTitle } from '../../ui/section-title'
import { Segmented } from '../../ui/segmented'
import { TextField } from '../../ui/text-field'
import { DateField } from '../controls/date-field'
import type { YearDraft } from './year-draft'

type YearFormProps = { draft: YearDraft; onChange: (draft: YearDraft) => void }

/** A year by hand: blocks of days off, weekends that are worked, and whether it is final. */
export function YearForm({ draft, onChange }: YearFormProps) {
  const change = (part: Partial<YearDraft>) => onChange({ ...draft, ...part, lines: null })
  return (
    <View className="stack">
      <Segmented
        label="公布了没有"
        segments={[
          { value: 'official', words: '已经公布' },
          { value: 'provisional', words: '还没公布' },
        ]}
        value={draft.status}
        onChange={(status) => change({ status })}
      />
      <TextField
        label="出处"
        placeholder="哪个通知，哪天公布"
        maxLength={100}
        value={draft.source}
        onChange={(source) => change({ source })}
      />
      <Blocks {...{ draft, change }} />
      <WorkDays {...{ draft, change }} />
    </View>
  )
}

type Part = { draft: YearDraft; change: (part: Partial<YearDraft>) => void }

const without = <T,>(all: readonly T[], index: number) => all.filter((_one, at) => at !== index)
const withAt = <T,>(all: readonly T[], index: number, one: T) =>
  all.map((old, at) => (at === index ? one : old))

function Blocks({ draft: { year, off }, change }: Part) {
  return (
    <>
      <SectionTitle>放假</SectionTitle>
      {off.map((block, at) => (
        <BlockCard
          key={at}
          number={at + 1}
          block={block}
          onChange={(next) => change({ off: withAt(off, at, next) })}
          onRemove={() => change({ off: without(off, at) })}
        />
      ))}
      <Button
        variant="tone"
        icon="add"
        onClick={() => change({ off: [...off, { name: '', from: `${year}-01-01`, to: `${year}-01-01` }] })}
      >
        加一个假
      </Button>
    </>
  )
}

type Block = YearDraft['off'][number]
type BlockCardProps = {
  number: number
  block: Block
  onChange: (block: Block) => void
  onRemove: () => void
}

function BlockCard({ number, block, onChange, onRemove }: BlockCardProps) {
  const { name, from, to } = block
  return (
    <Card>
      <View className="stack">
        <TextField
          label={`第${number}条，什么假`}
          maxLength={10}
          value={name}
          onChange={(next) => onChange({ ...block, name: next })}
        />
        <View className="row">
          <View className="grow">
            <DateField label="第一天" value={from} onChange={(next) => onChange({ ...block, from: next })} />
          </View>
          <View className="grow">
            <DateField label="最后一天" value={to} onChange={(next) => onChange({ ...block, to: next })} />
          </View>
        </View>
        <Button variant="danger" size="small" label={`删掉第${number}条${name}`} onClick={onRemove}>
          删掉这一条
        </Button>
      </View>
    </Card>
  )
}

function WorkDays({ draft: { year, work }, change }: Part) {
  return (
    <>
      <SectionTitle>周末补班</SectionTitle>
      {work.map((day, at) => (
        <View key={at} className="row row-ends">
          <View className="grow">
            <DateField
              label={`第${at + 1}个补班日`}
              value={day}
              onChange={(next) => change({ work: withAt(work, at, next) })}
            />
          </View>
          <Button
            variant="danger"
            size="small"
            label={`删掉第${at + 1}个补班日`}
            onClick={() => change({ work: without(work, at) })}
          >
            删掉
          </Button>
        </View>
      ))}
      <Button variant="tone" icon="add" onClick={() => change({ work: [...work, `${year}-01-04`] })}>
        加一个补班日
      </Button>
    </>
  )
}
