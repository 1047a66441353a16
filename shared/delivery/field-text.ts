import { dayOf, timeOfDay } from '#shared/kernel/day'

/** WeChat's field types that are used here (domain.md §6.1). */
export type FieldType = 'thing' | 'phrase' | 'time' | 'date' | 'character_string' | 'name'

const nothing = '无'
const ellipsis = '…'

/** Line breaks and control characters are refused (47003); direction marks and zero-width spaces show nothing. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/gu

export function cleanText(text: string): string {
  return text.replace(unseen, ' ').replace(/\s+/g, ' ').trim()
}

/** At most `most` code points, the last an ellipsis when something was cut off; a joined emoji is not left dangling. */
function clip(text: string, most: number): string {
  const points = [...text]
  if (points.length <= most) return text
  const kept = points.slice(0, most - 1).join('')
  return kept.replace(/[\u200d\ufe0f\s]+$/u, '') + ellipsis
}

const han = /\p{Script=Han}/u
const onlyHan = (text: string) => [...text].filter((point) => han.test(point)).join('')

/** '2026-02-24', '2026-02-24 09:00' and '2026-02-24 09:00~11:00', or an instant, as WeChat's time; else ''. */
function chineseTime(text: string): string {
  const plain = /^\d{4}-\d{2}-\d{2}T/.test(text) ? `${dayOf(text)} ${timeOfDay(text)}` : text
  const found = /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}:\d{2}))?(?:~(\d{2}:\d{2}))?$/.exec(plain)
  if (!found) return ''
  const [, year, month, day, from, to] = found
  const date = `${year}年${Number(month)}月${Number(day)}日`
  return date + (from === undefined ? '' : ` ${from}`) + (from && to ? `~${to}` : '')
}

const writers: Record<FieldType, (text: string) => string> = {
  thing: (text) => clip(text, 20),
  phrase: (text) => [...onlyHan(text)].slice(0, 5).join(''),
  time: chineseTime,
  date: chineseTime,
  character_string: (text) => text.replace(/[^\u0020-\u007e]/g, '').slice(0, 32),
  name: (text) =>
    /^[A-Za-z ]+$/.test(text)
      ? text.slice(0, 20)
      : [...text.replace(/[^\p{L}·]/gu, '')].slice(0, 10).join(''),
}

const empty: Record<FieldType, string> = {
  thing: nothing,
  phrase: nothing,
  time: '',
  date: '',
  character_string: '-',
  name: nothing,
}

/** What WeChat accepts in a field of this type: clipped, on one line, never empty but for a time that is none. */
export function fieldText(type: FieldType, text: string): string {
  const written = writers[type](cleanText(text)).trim()
  return written === '' ? empty[type] : written
}

/** 'thing1' → 'thing' */
export function typeOf(key: string): FieldType {
  return key.replace(/\d+$/, '') as FieldType
}
