import {
  dangerWords,
  notEventAfter,
  nowWords,
  pastWords,
  supposedWords,
} from '#shared/messages/intake/danger-words'

const everyHit = dangerWords.map((pattern) => new RegExp(pattern, 'g'))
const sentences = (text: string) => text.normalize('NFKC').split(/[。.;!?\n]+/)
const anyIn = (patterns: readonly RegExp[], text: string) => patterns.some((pattern) => pattern.test(text))

/** What follows the last word of `nowWords`: what was said before it is over, this is not. */
function sinceNow(before: string): string {
  const parts = before.split(nowWords)
  return parts[parts.length - 1] ?? ''
}

const lastTwoClauses = (before: string) => before.split(',').slice(-2).join(',')

function isGoingOn(sentence: string, hit: RegExpMatchArray): boolean {
  const at = hit.index ?? 0
  const before = sentence.slice(0, at)
  const after = sentence.slice(at + hit[0].length)
  if (notEventAfter.test(after) || anyIn(supposedWords, lastTwoClauses(before))) return false
  return !anyIn(pastWords, sinceNow(before + hit[0]))
}

/**
 * Whether the words tell of danger to life going on now, so that 110, 119, 120 or 122 come first
 * (lifecycle.md, submit). Past, feared or general danger does not count.
 */
export function seesDanger(text: string): boolean {
  return sentences(text).some((sentence) =>
    everyHit.some((pattern) => [...sentence.matchAll(pattern)].some((hit) => isGoingOn(sentence, hit))),
  )
}
