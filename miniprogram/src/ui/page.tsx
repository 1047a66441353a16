import { useContext, type CSSProperties, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from './button'
import { CareContext } from './care-context'
import './tokens.scss'
import './base.scss'
import './page.scss'

type PageProps = {
  children: ReactNode
  /** Stays at the bottom of the screen. */
  bar?: ReactNode
  /** 关怀模式 repeats WeChat's small ‹ as a full button at the end. */
  back?: () => void
  /** Staff pages on a computer: no 480 px limit. */
  wide?: boolean
  /** One of the four tabs: the tab bar floats over its lower end. */
  tab?: boolean
}

export function Page({ children, bar, back, wide, tab }: PageProps) {
  const { care, textScale } = useContext(CareContext)
  const className = ['page', care && 'care', wide && 'page-wide', tab && 'page-tab'].filter(Boolean).join(' ')
  return (
    <View className={className} style={{ '--k': textScale } as CSSProperties}>
      <View className="page-body">
        {children}
        {care && back && (
          <Button variant="neutral" icon="back" onClick={back}>
            返回
          </Button>
        )}
      </View>
      {bar && <View className="page-bar">{bar}</View>}
    </View>
  )
}
