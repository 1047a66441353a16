import { useState } from 'react'
import { dayOf } from '#shared/kernel/day'
import { dataText } from '#shared/privacy/data-text'
import type { OtherData, OwnMessage } from '#shared/privacy/own-data'
import { call } from '../../platform/call'
import { type CallFault, toCallFault } from '../../platform/call-fault'

export interface Copy {
  text: string
  /** '我的数据-2026-02-11.txt' */
  fileName: string
  messages: number
  bookings: number
}

/** Everything of one's own, page by page, as one text. */
async function copyAll(): Promise<Copy> {
  const messages: OwnMessage[] = []
  let other: OtherData | null = null
  let cursor: string | undefined
  let day: string
  do {
    const page = await call('privacy.copy', cursor === undefined ? {} : { cursor })
    messages.push(...page.messages)
    other ??= page.other
    day = dayOf(page.asOf)
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  const kept = other ?? {
    bookings: [],
    moreBookings: false,
    opinions: [],
    follows: [],
    settings: [],
    consents: [],
  }
  const [year, month, date] = day.split('-').map(Number)
  return {
    text: dataText({ messages, other: kept, dayText: `${year}年${month}月${date}日` }),
    fileName: `我的数据-${day}.txt`,
    messages: messages.length,
    bookings: kept.bookings.length,
  }
}

export function useCopy() {
  const [copy, setCopy] = useState<Copy>()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<CallFault>()
  const make = async () => {
    setBusy(true)
    setFault(undefined)
    await copyAll().then(setCopy, (error: unknown) => setFault(toCallFault(error)))
    setBusy(false)
  }
  return { copy, busy, fault, make }
}
