import { View } from '@tarojs/components'

export default function StationsPage() {
  return <View>联络站</View>
}
