import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { Icon } from './icon'
import './chip.scss'

type ChipProps = {
  children: string
  selected: boolean
  onClick: () => void
  count?: number
  /** A filter that is on: a tap takes it away. */
  removes?: true
}

/** A filter that is on or off; its count stands inside. */
export function Chip({ children, selected, onClick, count, removes }: ChipProps) {
  const words = count === undefined ? children : `${children} ${count}`
  const said = removes
    ? ({ role: 'button', label: `不再只看${children}` } as const)
    : ({ role: 'checkbox', label: words, checked: selected } as const)
  return (
    <View className={`chip${selected ? ' chip-on' : ''}`} onClick={onClick} {...a11y(said)}>
      {selected && !removes && <Icon name="check" size="tiny" />}
      {words}
      {removes && <Icon name="close" size="tiny" />}
    </View>
  )
}
