/** What a resident says once, kept on the phone for the next time; the matter goes when it is booked. */
export interface BookingDraft {
  name: string
  phone: string
  matter: string
  needsHelp: boolean
  need: string
}

export const draftKey = 'booking'

export const emptyDraft: BookingDraft = { name: '', phone: '', matter: '', needsHelp: false, need: '' }

/** What the red button says while something is missing; false when nothing is. The list needs no slot. */
export function missingWords(
  { name, needsHelp, need }: BookingDraft,
  { slot, mayWait }: { slot: string | null; mayWait: boolean },
): string | false {
  const act = mayWait ? '排队' : '约'
  if (!mayWait && slot === null) return '先选一个时间，再约'
  if (name.trim() === '') return `先写怎么称呼您，再${act}`
  return needsHelp && need.trim() === '' && `先写要哪种帮忙，再${act}`
}

export function said({ name, phone, matter, needsHelp, need }: BookingDraft) {
  return { name, phone, matter, need: needsHelp ? need : '' }
}
