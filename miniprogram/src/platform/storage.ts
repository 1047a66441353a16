import Taro from '@tarojs/taro'

/** Everything this phone may keep. The number is the shape's version: another version reads as absent. */
const slots = {
  care: 1,
  place: 1,
  session: 1,
  answers: 1,
  drafts: 1,
  photos: 1,
  desk: 1,
  deskFilters: 1,
  deskQueue: 1,
  asks: 1,
} as const

export type Slot = keyof typeof slots

/** wx.setStorage refuses one value over 1 MB; half of that leaves room for all slots. */
const capInCharacters = 500_000

/** Returns undefined when nothing is kept, or what is kept has another version. */
export function load<Value>(slot: Slot): Value | undefined {
  try {
    const kept: unknown = Taro.getStorageSync(slot)
    if (typeof kept !== 'string' || kept === '') return undefined
    const { version, value } = JSON.parse(kept) as { version: number; value: Value }
    return version === slots[slot] ? value : undefined
  } catch {
    return undefined
  }
}

/** Returns false when the value is over the cap or the phone is full; what was kept before then stays. */
export function save<Value>(slot: Slot, value: Value): boolean {
  const kept = JSON.stringify({ version: slots[slot], value })
  if (kept.length > capInCharacters) return false
  try {
    Taro.setStorageSync(slot, kept)
    return true
  } catch {
    return false
  }
}

export function remove(slot: Slot): void {
  Taro.removeStorageSync(slot)
}

export function slotNames(): Slot[] {
  return Object.keys(slots) as Slot[]
}
