import { View } from '@tarojs/components'

export default function MessagesLookupPage() {
  return <View>查留言</View>
}
