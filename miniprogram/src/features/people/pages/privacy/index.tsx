import { View } from '@tarojs/components'

export default function PeoplePrivacyPage() {
  return <View>隐私说明</View>
}
