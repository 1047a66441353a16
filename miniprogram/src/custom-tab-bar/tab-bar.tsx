import { Text, View } from '@tarojs/components'
import { useCare } from '../platform/care'
import { goTab } from '../platform/navigation'
import { type TabName, tabs } from '../platform/pages'
import { useRoute } from '../platform/use-route'
import { a11y } from '../ui/a11y'
import './tab-bar.scss'

const names = Object.keys(tabs) as TabName[]

/** Native bars cannot enlarge their words, so both builds draw this one; it shows on tab pages only. */
export function TabBar() {
  const care = useCare()
  const route = useRoute()
  const selected = names.find((name) => tabs[name].path === route)
  if (selected === undefined) return null
  return (
    <View className={`tab-bar ${care ? 'care' : ''}`} {...a11y({ role: 'tablist', label: '主菜单' })}>
      {names.map((name) => (
        <Tab key={name} name={name} selected={name === selected} />
      ))}
    </View>
  )
}

function Tab({ name, selected }: { name: TabName; selected: boolean }) {
  const { title } = tabs[name]
  return (
    <View
      className={`tab-bar-item ${selected ? 'on' : ''}`}
      onClick={() => void goTab(name)}
      {...a11y({ role: 'tab', label: title, selected })}
    >
      <View className={`tab-bar-icon ${name}`} {...a11y({ hidden: true })} />
      <Text>{title}</Text>
    </View>
  )
}
