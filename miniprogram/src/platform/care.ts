import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { load, save } from './storage'

const changed = 'care-changed'
const largestScale = 1.6

/** Whether 关怀模式 is on; it is the person's own choice, remembered on this phone. */
export function isCare(): boolean {
  return load<boolean>('care') ?? false
}

export function setCare(on: boolean): void {
  save('care', on)
  Taro.eventCenter.trigger(changed, on)
}

/** Re-renders when 关怀模式 is switched anywhere. */
export function useCare(): boolean {
  const [on, setOn] = useState(isCare)
  useEffect(() => {
    Taro.eventCenter.on(changed, setOn)
    return () => {
      Taro.eventCenter.off(changed, setOn)
    }
  }, [])
  return on
}

/** WeChat's own text size against its normal one, 1 to 1.6; a browser enlarges text by itself. */
export function textScale(): number {
  if (process.env.TARO_ENV !== 'weapp') return 1
  const { fontSizeScaleFactor: scale = 1 } = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number }
  return Math.min(Math.max(scale, 1), largestScale)
}
