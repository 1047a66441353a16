import { View } from '@tarojs/components'

export default function PeopleBindPage() {
  return <View>绑定身份</View>
}
