import { View } from '@tarojs/components'

export default function MinePage() {
  return <View>我的</View>
}
