import { View } from '@tarojs/components'
import { a11y } from '../../ui/a11y'
import './query-code.scss'

/** Large enough to copy by hand; read aloud letter by letter. */
export function QueryCode({ children: code }: { children: string }) {
  return (
    <View className="query-code" {...a11y({ label: `查询码 ${[...code].join(' ')}` })}>
      {`${code.slice(0, 4)} ${code.slice(4)}`}
    </View>
  )
}
