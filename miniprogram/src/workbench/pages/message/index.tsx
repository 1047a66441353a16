import { View } from '@tarojs/components'

export default function WorkbenchMessagePage() {
  return <View>留言办理</View>
}
