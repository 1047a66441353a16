import { View } from '@tarojs/components'

export default function NoticesNoticePage() {
  return <View>通知公告</View>
}
