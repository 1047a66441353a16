import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { Button } from './button'
import { Heading } from './heading'
import './danger-card.scss'

const lines = [
  { number: '119', words: '119 火' },
  { number: '120', words: '120 急救' },
  { number: '110', words: '110 报警' },
  { number: '122', words: '122 车祸' },
]

type DangerCardProps = { onCall: (number: string) => void; onContinue: () => void }

/** First, before writing goes on: danger words were found. */
export function DangerCard({ onCall, onContinue }: DangerCardProps) {
  return (
    <View className="danger-card">
      <View className="danger-card-title" {...a11y({ live: 'assertive' })}>
        <Heading level={2}>有人正有危险？</Heading>
      </View>
      <View>留言来不及。请先打电话：</View>
      <View className="danger-card-lines">
        {lines.map(({ number, words }) => (
          <Button key={number} variant="alarm" label={`打 ${words}`} onClick={() => onCall(number)}>
            {words}
          </Button>
        ))}
      </View>
      <Button variant="text" onClick={onContinue}>
        没有危险，接着写
      </Button>
    </View>
  )
}
