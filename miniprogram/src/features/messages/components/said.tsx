import { View } from '@tarojs/components'
import './said.scss'

/** Words that a person wrote: their own line breaks are kept, long ones wrap. */
export function Said({ children }: { children: string }) {
  return <View className="said">{children}</View>
}
