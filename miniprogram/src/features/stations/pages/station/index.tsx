import { View } from '@tarojs/components'

export default function StationsStationPage() {
  return <View>联络站</View>
}
