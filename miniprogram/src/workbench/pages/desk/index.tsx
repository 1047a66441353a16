import { View } from '@tarojs/components'

export default function WorkbenchDeskPage() {
  return <View>工作台</View>
}
