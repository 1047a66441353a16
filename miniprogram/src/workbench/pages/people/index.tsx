import { View } from '@tarojs/components'

export default function WorkbenchPeoplePage() {
  return <View>人员</View>
}
