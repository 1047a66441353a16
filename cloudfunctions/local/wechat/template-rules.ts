const day = String.raw`\d{4}年\d{1,2}月\d{1,2}日`
const time = String.raw`([01]\d|2[0-3]):[0-5]\d`

const within = (text: string, most: number) => [...text].length <= most

/** WeChat's table of field types (domain.md §6.1): what a value must be. */
const types: Readonly<Record<string, (value: string) => boolean>> = {
  thing: (value) => within(value, 20),
  phrase: (value) => within(value, 5) && /^\p{Script=Han}+$/u.test(value),
  character_string: (value) => within(value, 32) && /^[\u0020-\u007e]+$/.test(value),
  name: (value) =>
    /^[A-Za-z ]+$/.test(value) ? within(value, 20) : within(value, 10) && /^[\p{L}· ]+$/u.test(value),
  time: (value) => new RegExp(`^(${day} )?${time}(~${time})?$|^${day}$`).test(value),
  date: (value) => new RegExp(`^${day}( ${time}(~${time})?)?$`).test(value),
}

/** The first field that WeChat would refuse, as its errmsg names it; null when every field is as its type asks. */
export function wrongField(wanted: readonly string[], data: unknown): string | null {
  const given = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {}
  const extra = Object.keys(given).find((key) => !wanted.includes(key))
  if (extra !== undefined) return `data.${extra} is not a field of the template`
  for (const key of wanted) {
    const value = (given[key] as { value?: unknown } | undefined)?.value
    if (typeof value !== 'string' || value.trim() === '') return `data.${key}.value is empty`
    if (/\p{Cc}|\p{Cs}/u.test(value)) return `data.${key}.value invalid: line break or control character`
    if (!types[key.replace(/\d+$/, '')]?.(value)) return `data.${key}.value invalid`
  }
  return null
}
