import { View } from '@tarojs/components'

export default function ReceptionPage() {
  return <View>接待日</View>
}
