import { View } from '@tarojs/components'

export default function MessagesConfirmPage() {
  return <View>发送前看一眼</View>
}
