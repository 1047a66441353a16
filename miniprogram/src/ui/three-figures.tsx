import { Text, View } from '@tarojs/components'
import './three-figures.scss'

type Figure = { count: number; words: string }

type ThreeFiguresProps = {
  /** Place and period: 柳沟镇今年（三个数分开算，不合并） */
  title: string
  figures: [answered: Figure, solved: Figure, satisfied: Figure]
}

/** 答复, 说解决, 说满意 stand apart: never one merged rate. */
export function ThreeFigures({ title, figures }: ThreeFiguresProps) {
  return (
    <View>
      <View className="note">{title}</View>
      <View className="three-figures">
        {figures.map(({ count, words }) => (
          <View key={words}>
            <Text className="three-figures-count">{count}</Text>
            <Text className="sub"> {words}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}
