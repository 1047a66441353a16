import { ink, type Paper, type Style } from '#cloud/sheets/press/paper'

const margin = 46
const footHeight = 66

/** One column down the page that goes on on the next one. */
export interface Column {
  paper: Paper
  left: number
  width: number
  y(): number
  move(y: number): void
  /** Begins a new page unless `height` still fits on this one. */
  need(height: number): void
  /** The foot of the last page. */
  end(): void
}

/** The column of a sheet; `foot` draws each page's own end. */
export function frame(paper: Paper, foot: (page: number) => void): Column {
  let top = margin
  let page = 1
  const bottom = paper.height - footHeight
  return {
    paper,
    left: margin,
    width: paper.width - 2 * margin,
    y: () => top,
    move: (y) => (top = y),
    need: (height) => {
      if (top + height <= bottom) return
      foot(page)
      paper.nextPage()
      page += 1
      top = margin
    },
    end: () => foot(page),
  }
}

/** A red edge, the title, a line below it, and what holds for the whole sheet. */
export function drawHead(
  { paper, left, width, y, move }: Column,
  { title, under, lines }: { title: string; under: string; lines: readonly string[] },
): void {
  const top = y()
  const x = left + 16
  const room = width - 16
  let end = paper.text(title, { size: 24, bold: true, leading: 1.3 }, { x, y: top, width: room })
  if (under !== '') end = paper.text(under, { size: 16, colour: ink.second }, { x, y: end, width: room })
  paper.box({ x: left, y: top + 4, width: 4.5, height: end - top - 6 }, { fill: ink.red })
  end += 8
  for (const line of lines)
    end = paper.text(line, { size: 12, colour: ink.second }, { x: left, y: end, width })
  end += 8
  paper.rule({ x: left, y: end }, left + width, { colour: ink.text, thick: 1.25 })
  move(end)
}

export function drawFoot(paper: Paper, { lines, small }: { lines: readonly string[]; small: string }): void {
  const width = paper.width - 2 * margin
  const top = paper.height - footHeight + 12
  paper.rule({ x: margin, y: top }, margin + width, { colour: ink.text, thick: 1.25 })
  let y = top + 6
  for (const [n, line] of lines.entries())
    y = paper.text(line, { size: 11.5, bold: n === 0 }, { x: margin, y, width: width - 130 })
  paper.text(small, { size: 9, colour: ink.third }, { x: margin, y: top + 7, width, align: 'right' })
}

/** Terms and values below each other, each row kept whole. */
export function drawFacts(
  { paper, left, width, y, move }: Column,
  facts: readonly { term: string; value: string }[],
): void {
  move(y() + 10)
  for (const { term, value } of facts) {
    paper.text(term, { size: 12, colour: ink.third }, { x: left, y: y() + 1 })
    move(paper.text(value, { size: 13 }, { x: left + 104, y: y(), width: width - 104 }) + 3)
  }
}

/** Numbers in boxes beside each other; null is a box to write in. */
export function drawFigures(
  { paper, left, width, y, move }: Column,
  figures: readonly { count: number | null; words: string }[],
): void {
  const top = y() + 12
  const gap = 12
  const box = (width - gap * (figures.length - 1)) / figures.length
  figures.forEach(({ count, words }, n) => {
    const x = left + n * (box + gap)
    paper.box({ x, y: top, width: box, height: 66 }, { edge: ink.text, radius: 6 })
    const place = { x, width: box, align: 'center' } as const
    if (count !== null)
      paper.text(String(count), { size: 26, bold: true, leading: 1.3 }, { ...place, y: top + 5 })
    paper.text(words, { size: 12, colour: ink.second }, { ...place, y: top + 42 })
  })
  move(top + 78)
}

/** Words in lines as wide as the column, set in from its left; every line finds its page by itself. */
export function flow(
  column: Column,
  words: string,
  { inset = 0, ...style }: Style & { inset?: number },
): void {
  const { paper, left, width, y, move, need } = column
  if (words === '') return
  for (const line of paper.lines(words, style, width - inset)) {
    need(style.size * (style.leading ?? 1.5))
    move(paper.text(line, style, { x: left + inset, y: y() }))
  }
}
