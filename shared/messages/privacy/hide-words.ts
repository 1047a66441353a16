import type { Message } from '#shared/messages/message'

const mark = '■'

/** The words wherever they occur, as black squares of the same length. */
function blackOut(text: string, words: readonly string[]): string {
  return words.reduce((left, word) => left.split(word).join(mark.repeat([...word].length)), text)
}

/** How often the words stand in what the author wrote; 0: there is nothing to black out. */
export function timesWritten({ title, text, place, supplements, ratings }: Message, word: string): number {
  const written = [
    title,
    text,
    place,
    ...supplements.map((one) => one.text),
    ...ratings.map((one) => one.words),
  ]
  return written.reduce((sum, part) => sum + part.split(word).length - 1, 0)
}

/** Everything the author wrote without the words: title, text, place, what he added, said with a rating or an act. */
export function withoutWords(message: Message, words: readonly string[]): Partial<Message> {
  const black = (text: string) => blackOut(text, words)
  const { title, text, place, supplements, ratings, history } = message
  return {
    title: black(title),
    text: black(text),
    place: black(place),
    supplements: supplements.map((one) => ({ ...one, text: black(one.text) })),
    ratings: ratings.map((one) => ({ ...one, words: black(one.words) })),
    history: history.map((row) => (row.role === 'author' ? { ...row, note: black(row.note) } : row)),
  }
}
