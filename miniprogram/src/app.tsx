import Taro, { useLaunch } from '@tarojs/taro'
import { type PropsWithChildren, useMemo } from 'react'
import { AppFrame } from './app-frame'
import { textScale, useCare } from './platform/care'
import { CareContext } from './ui/care-context'
import './ui/tokens.scss'

export default function App({ children }: PropsWithChildren) {
  const care = useCare()
  const look = useMemo(() => ({ care, textScale: textScale() }), [care])

  useLaunch(() => {
    if (process.env.TARO_ENV === 'weapp') {
      Taro.cloud.init({ env: process.env.TARO_APP_CLOUD_ENV || undefined, traceUser: false })
    }
  })

  return (
    <CareContext.Provider value={look}>
      <AppFrame>{children}</AppFrame>
    </CareContext.Provider>
  )
}
