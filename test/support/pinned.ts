/** The moment every test stands in unless it says otherwise: a Wednesday, four days before Spring Festival. */
export const pinnedNow = new Date('2026-02-11T09:20:00+08:00')

/** A Beijing moment, '2026-02-13 15:30'. */
export function beijing(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}:00+08:00`)
}
