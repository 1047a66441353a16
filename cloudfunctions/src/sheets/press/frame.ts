import { ink, type Paper } from '#cloud/sheets/press/paper'

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
