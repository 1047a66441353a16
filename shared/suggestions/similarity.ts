/** Above this a suggestion is only a letter passed on (山东省代表建议办理条例 §6). */
export const mostSimilar = 0.8

/** Letters and digits only, half width and lower case: a changed comma makes no new text. */
const plain = (text: string) => [
  ...text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, ''),
]

function trigrams(text: string): Map<string, number> {
  const letters = plain(text)
  const counts = new Map<string, number>()
  for (let at = 0; at + 3 <= letters.length; at += 1) {
    const gram = letters.slice(at, at + 3).join('')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0)

/** How alike two texts are, 0 to 1: Dice's coefficient over runs of three characters. */
export function similarity(a: string, b: string): number {
  const [mine, other] = [trigrams(a), trigrams(b)]
  const all = total(mine) + total(other)
  if (all === 0) return plain(a).join('') === plain(b).join('') && plain(a).length > 0 ? 1 : 0
  let shared = 0
  for (const [gram, n] of mine) shared += Math.min(n, other.get(gram) ?? 0)
  return (2 * shared) / all
}

interface Words {
  situation: string
  analysis: string
  proposals: string
}

/** The source a suggestion is most like, whole or in one of its parts; null without sources. */
export function likest<Source extends { text: string }>(
  { situation, analysis, proposals }: Words,
  sources: readonly Source[],
): { source: Source; share: number } | null {
  const texts = [situation, analysis, proposals, situation + analysis + proposals]
  const found = sources.map((source) => ({
    source,
    share: Math.max(...texts.map((text) => similarity(text, source.text))),
  }))
  return found.reduce<(typeof found)[number] | null>(
    (best, each) => (best && best.share >= each.share ? best : each),
    null,
  )
}
