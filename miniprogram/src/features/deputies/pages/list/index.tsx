import { View } from '@tarojs/components'

export default function DeputiesListPage() {
  return <View>人大代表</View>
}
