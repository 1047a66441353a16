import type { Input } from '#shared/contract'

export type AddedKind = Input<'reception.add'>['kind']

export const kindChoices: { value: AddedKind; title: string; detail: string }[] = [
  { value: 'ordinary', title: '代表公开接待日', detail: '平常的接待，多开一场' },
  { value: 'joint', title: '联合接待', detail: '局长进站、站点问政、会诊：和单位一起' },
  { value: 'chair', title: '主任接待代表日', detail: '由人大机关来定' },
  { value: 'online', title: '网上接待', detail: '空中会客厅，要有网址' },
  { value: 'mobile', title: '流动站', detail: '摆到村口、集市，要有地点' },
]

/** What is typed so far; everything as the fields have it. */
export interface AddDraft {
  kind: AddedKind | null
  title: string
  day: string | null
  start: string
  end: string
  place: string
  nearSiteId: string | null
  link: string
  guests: string
  needs: string
  onRestDay: boolean
}

export const blankDraft: AddDraft = {
  kind: null,
  title: '',
  day: null,
  start: '09:00',
  end: '11:00',
  place: '',
  nearSiteId: null,
  link: '',
  guests: '',
  needs: '2',
  onRestDay: false,
}

/** A kind named in the page's address; null for anything else. */
export function kindOf(named: string | undefined): AddedKind | null {
  return kindChoices.find(({ value }) => value === named)?.value ?? null
}

/** What the button still asks for; false: it can be added. */
export function missingOf({ kind, day, guests, link, place, nearSiteId, needs }: AddDraft): string | false {
  if (kind === null) return '先选哪一种接待'
  if (day === null) return '先选日子'
  if (kind === 'joint' && guests.trim() === '') return '先写哪个单位一起来'
  if (kind === 'online' && link.trim() === '') return '先写网址'
  if (kind === 'mobile' && (place.trim() === '' || nearSiteId === null)) return '先写摆在哪里'
  if (!/^[1-9]\d?$/.test(needs)) return '先写要几名代表'
  return false
}

/** '县教育局、县水务局' → the two names */
export function namesIn(text: string): string[] {
  return text.split(/[、，,\s]+/).filter((name) => name !== '')
}
