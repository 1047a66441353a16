import { View } from '@tarojs/components'

export default function NoticesListPage() {
  return <View>通知公告</View>
}
