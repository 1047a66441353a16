/** Room for one message in the multikey index; a longer text is cut before it. */
export const maxTerms = 160
const indexedTextLength = 120

interface Searchable {
  kind: string
  title: string
  text: string
  place: string
  village: string
  number: string | null
}

/** Lower case, half width; a run is letters and digits between anything else. */
function runsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Two neighbouring characters at a time; a run of one character is kept as it is. */
function bigrams(run: string): string[] {
  const characters = [...run]
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`)
}

const firstCharacters = (text: string, length: number) => [...text].slice(0, length).join('')
const wholeNumber = (number: string) => number.normalize('NFKC').toLowerCase().replace(/\s/g, '')

/** What a message is found by: number whole, then bigrams of title, place, village, text; [] for a report. */
export function searchTerms({ kind, title, text, place, village, number }: Searchable): string[] {
  if (kind === 'report') return []
  const written = [title, place, village, firstCharacters(text, indexedTextLength)]
  const terms = written.flatMap((part) => runsOf(part).flatMap(bigrams))
  return [...new Set(number === null ? terms : [wholeNumber(number), ...terms])].slice(0, maxTerms)
}

/**
 * The terms a search asks for, all of which must be found. A whole number is one term; a single character only
 * finds a run of that one character, because the index holds no unigrams: the screen asks for two.
 */
export function queryTerms(words: string): string[] {
  const number = wholeNumber(words)
  if (/^\d{4}-[a-z]{2}\d+-\d+$/.test(number)) return [number]
  return [...new Set(runsOf(words).flatMap(bigrams))]
}

/** One term for all of a village and category: what may be the same matter is found by one indexed read. */
export function nearTerm({ villageId, category }: { villageId: string; category: string }): string {
  return `near:${villageId}:${category}`
}
