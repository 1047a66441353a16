import { View } from '@tarojs/components'

export default function MessagesProgressPage() {
  return <View>留言进度</View>
}
