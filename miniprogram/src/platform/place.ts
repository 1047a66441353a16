import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { load, remove, save } from './storage'

/** Whose station this phone follows: the township the person chose, or the one that was shown first. */
export interface Place {
  unitId: string
  unitName: string
  siteId: string
  /** Known once the township's home page was read. */
  phone?: string
  /** False while nobody has chosen; the cloud then decides which township is first. */
  chosen: boolean
}

const changed = 'place-changed'
/** The office of the demo county; only used before this phone has read any page. */
const officePhone = '0000-1234567'

export function rememberedPlace(): Place | undefined {
  return load<Place>('place')
}

export function rememberPlace(place: Place): void {
  if (JSON.stringify(place) === JSON.stringify(rememberedPlace())) return
  save('place', place)
  Taro.eventCenter.trigger(changed)
}

/** Re-renders when the place is changed anywhere. */
export function usePlace(): Place | undefined {
  const [place, setPlace] = useState(rememberedPlace)
  useEffect(() => {
    const follow = () => setPlace(rememberedPlace())
    Taro.eventCenter.on(changed, follow)
    return () => {
      Taro.eventCenter.off(changed, follow)
    }
  }, [])
  return place
}

/** The number every empty and error face offers. */
export function stationPhone(): string {
  return rememberedPlace()?.phone ?? officePhone
}

/** After 清除这台手机上的内容, for what is still on the screen. */
export function forgetPlace(): void {
  remove('place')
  Taro.eventCenter.trigger(changed)
}
