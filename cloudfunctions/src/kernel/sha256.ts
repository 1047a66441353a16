import { createHash } from 'node:crypto'

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The same person's same request always comes to the same id, so a second try meets the first (E11000). */
export function idOfRequest(letter: string, by: string, requestId: string): string {
  return `${letter}${sha256(`${by} ${requestId}`).slice(0, 24)}`
}
