import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { Icon } from './icon'
import './chip.scss'

type ChipProps = { children: string; selected: boolean; onClick: () => void; count?: number }

/** A filter that is on or off; its count stands inside. */
export function Chip({ children, selected, onClick, count }: ChipProps) {
  const words = count === undefined ? children : `${children} ${count}`
  return (
    <View
      className={`chip${selected ? ' chip-on' : ''}`}
      onClick={onClick}
      {...a11y({ role: 'checkbox', label: words, checked: selected })}
    >
      {selected && <Icon name="check" size="tiny" />}
      {words}
    </View>
  )
}
