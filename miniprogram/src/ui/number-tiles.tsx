import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { Icon } from './icon'
import './number-tiles.scss'

type NumberTilesProps<T extends string> = {
  label: string
  /** `urgent`: about to be late, shown with a warning sign. */
  tiles: { value: T; words: string; count: number; urgent?: boolean }[]
  value: T | null
  onChange: (value: T) => void
}

/** Queues with their numbers, as tabs over one list. */
export function NumberTiles<T extends string>({ label, tiles, value, onChange }: NumberTilesProps<T>) {
  return (
    <View className="number-tiles" {...a11y({ role: 'tablist', label })}>
      {tiles.map((tile) => {
        const selected = tile.value === value
        const tone = `${selected ? ' number-tile-on' : ''}${tile.urgent ? ' number-tile-urgent' : ''}`
        return (
          <View
            key={tile.value}
            className={`number-tile${tone}`}
            onClick={() => onChange(tile.value)}
            {...a11y({ role: 'tab', label: `${tile.words} ${tile.count} 件`, selected })}
          >
            <View className="number-tile-count">{tile.count}</View>
            <View className="number-tile-words">
              {tile.urgent && <Icon name="alert" size="tiny" />}
              {tile.words}
            </View>
          </View>
        )
      })}
    </View>
  )
}
