/** A blank to be filled in: 〔编号〕. A document's own year, as in 〔2026〕3号, is none. */
const blank = /〔[^〔〕]*\p{Script=Han}[^〔〕]*〕/u

/** Puts in what is known; every other blank stays bracketed, to be seen. */
export function fillBlanks(text: string, known: Readonly<Record<string, string | null>>): string {
  return text.replace(/〔([^〔〕]+)〕/gu, (whole, name: string) => known[name] ?? whole)
}

/** The first blank that is left, '〔看到的〕', or null. */
export function blankIn(text: string): string | null {
  return blank.exec(text)?.[0] ?? null
}
