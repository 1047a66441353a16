/** Words of Latin letters and digits stay whole; every other character may end a line. */
const tokens = /[\w.:%+\-–—/@#&']+|\s+|./gu
const neverFirst = /^[，。、；：？！）】》”’…·%]/u
const neverLast = /[（【《“‘]$/u

/** Breaks words into lines no wider than `width`; `widthOf` measures. Line breaks in the words are kept. */
export function linesOf(words: string, width: number, widthOf: (part: string) => number): string[] {
  return words.split('\n').flatMap((paragraph) => linesOfParagraph(paragraph, width, widthOf))
}

function linesOfParagraph(words: string, width: number, widthOf: (part: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const token of partsOf(words, width, widthOf)) {
    if (line === '' || widthOf(line + token) <= width || neverFirst.test(token)) {
      line += token
      continue
    }
    const opening = neverLast.exec(line)?.[0] ?? ''
    lines.push(line.slice(0, line.length - opening.length).trimEnd())
    line = (opening + token).trimStart()
  }
  return [...lines, line]
}

/** A Latin word longer than the line is cut anywhere. */
function partsOf(words: string, width: number, widthOf: (part: string) => number): string[] {
  return (words.match(tokens) ?? []).flatMap((token) => (widthOf(token) > width ? [...token] : [token]))
}
