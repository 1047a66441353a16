import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { SectionTitle } from '../../ui/section-title'
import { TextField } from '../../ui/text-field'

interface Column<Pair> {
  key: keyof Pair & string
  label: string
  placeholder: string
  maxLength: number
}

type PairFieldsProps<Pair> = {
  title: string
  note: string
  columns: readonly [Column<Pair>, Column<Pair>]
  blank: Pair
  pairs: readonly Pair[]
  most: number
  addWords: string
  onChange: (pairs: Pair[]) => void
}

/** A few pairs that belong together: law and article, figure and source. */
export function PairFields<Pair extends Record<string, string>>(props: PairFieldsProps<Pair>) {
  const { title, note, columns, blank, pairs, most, addWords, onChange } = props
  const put = (at: number, key: keyof Pair & string, value: string) =>
    onChange(pairs.map((pair, index) => (index === at ? { ...pair, [key]: value } : pair)))
  return (
    <View className="stack">
      <SectionTitle note={note}>{title}</SectionTitle>
      {pairs.map((pair, at) => (
        <View className="stack" key={at}>
          {columns.map(({ key, label, placeholder, maxLength }) => (
            <TextField
              key={key}
              label={at === 0 ? label : `${label}（第 ${at + 1} 条）`}
              {...{ placeholder, maxLength }}
              value={pair[key] ?? ''}
              onChange={(value) => put(at, key, value)}
            />
          ))}
        </View>
      ))}
      {pairs.length < most && (
        <Button variant="tone" icon="add" onClick={() => onChange([...pairs, blank])}>
          {addWords}
        </Button>
      )}
    </View>
  )
}
