import type { ReactNode } from 'react'
import { ScrollView, View } from '@tarojs/components'
import { a11y } from './a11y'
import { Heading } from './heading'
import { useHeldFocus } from './held-focus'
import { Icon } from './icon'
import './sheet.scss'

type SheetProps = {
  title: string
  onClose: () => void
  children: ReactNode
  /** Buttons that never scroll away. */ foot?: ReactNode
}

/** Slides up over the page while it is rendered; at most about 7 choices, longer ones scroll. */
export function Sheet({ title, onClose, children, foot }: SheetProps) {
  const held = useHeldFocus(onClose)
  return (
    <View className="sheet">
      <View className="sheet-shade" catchMove onClick={onClose} {...a11y({ hidden: true })} />
      <View className="sheet-panel" {...a11y({ role: 'dialog', label: title })} {...held}>
        <View className="sheet-head">
          <Heading level={2}>{title}</Heading>
          <View
            className="sheet-close"
            hoverClass="sheet-close-pressed"
            onClick={onClose}
            {...a11y({ role: 'button', label: '关闭' })}
          >
            <Icon name="close" />
          </View>
        </View>
        <ScrollView scrollY className="sheet-body">
          <View className="sheet-content">{children}</View>
        </ScrollView>
        {foot && <View className="sheet-foot">{foot}</View>}
      </View>
    </View>
  )
}
