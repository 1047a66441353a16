import { View } from '@tarojs/components'

export default function MessagesListPage() {
  return <View>我的留言</View>
}
