import { View } from '@tarojs/components'

export default function MessagesWritePage() {
  return <View>我要留言</View>
}
