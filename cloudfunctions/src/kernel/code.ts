import { randomInt } from 'node:crypto'

/** Without 0/O, 1/I/L: codes are read aloud and typed by hand. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A fresh code nobody can guess, eight letters and digits (31^8 possible ones). */
export function freshCode(): string {
  return Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('')
}
