import { namesSaid } from '#shared/messages/privacy/own-name'
import { redact } from '#shared/messages/privacy/redact'

/** 3号楼2单元501 is one thing, though only its numbers are masked. */
const betweenNumbers = /\*+(?:(?:号楼|栋|幢|号院|座|单元|#|-)\s?\**)*(?:号|室|房|户)?/g

/** What the author may want to black out: names, numbers and doors that stand in his words, as he wrote them. */
export function secretsIn(text: string): string[] {
  const masked = redact(text, undefined, namesSaid(text)).replace(betweenNumbers, (whole) =>
    '*'.repeat(whole.length),
  )
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
  return [...new Set(found)].filter((word) => [...word].length > 1)
}
