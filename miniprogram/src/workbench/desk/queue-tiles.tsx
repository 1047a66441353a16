import { View } from '@tarojs/components'
import { Chip } from '../../ui/chip'
import { NumberTiles } from '../../ui/number-tiles'
import type { Desk } from './desk-state'

/** The four most pressing queues as large numbers, the others as chips. */
const tiles = 4

export function QueueTiles({ desk }: { desk: Desk }) {
  const queues = desk.known?.queues ?? []
  const queue = desk.queue ?? null
  return (
    <>
      <NumberTiles
        label="等您的事"
        tiles={queues.slice(0, tiles).map(({ key, name, count, tone }) => ({
          value: key,
          words: name,
          count: count ?? 0,
          urgent: tone === 'amber',
        }))}
        value={queue}
        onChange={desk.open}
      />
      <View className="row row-wrap row-tight">
        {queues.slice(tiles).map(({ key, name, count }) => (
          <Chip
            key={key}
            selected={key === queue}
            onClick={() => desk.open(key)}
            {...(count !== null && { count })}
          >
            {name}
          </Chip>
        ))}
      </View>
    </>
  )
}
