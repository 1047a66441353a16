import { namesSaid } from '#shared/messages/own-name'
import { redact } from '#shared/messages/redact'

/** What the author may want to black out: names, numbers and doors that stand in his words, as he wrote them. */
export function secretsIn(text: string): string[] {
  const masked = redact(text, undefined, namesSaid(text))
  const found: string[] = []
  let from = -1
  for (let at = 0; at <= text.length; at += 1) {
    const hidden = at < text.length && masked[at] !== text[at]
    if (hidden && from < 0) from = at
    if (!hidden && from >= 0) {
      found.push(text.slice(from, at))
      from = -1
    }
  }
  return [...new Set(found)].filter((word) => word.length > 1)
}
