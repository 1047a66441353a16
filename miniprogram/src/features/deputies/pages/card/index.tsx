import { View } from '@tarojs/components'

export default function DeputiesCardPage() {
  return <View>代表名片</View>
}
