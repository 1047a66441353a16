import type { Plate } from '#shared/sheets/plate'
import type { SessionLine } from '#shared/sheets/session-line'
import { ink, type Paper, type Style } from '#cloud/sheets/press/paper'

/** A date plate: month strip, numeral, weekday and lunar day; struck when nothing is held on it. */
export function drawPlate(
  paper: Paper,
  { month, numeral, foot }: Plate,
  { x, y, width, struck }: { x: number; y: number; width: number; struck: boolean },
): number {
  const unit = width / 64
  const strip = 19 * unit
  const height = 78 * unit
  const colour = struck ? ink.third : ink.qing
  paper.box({ x, y, width, height }, { radius: 6 * unit, edge: colour })
  paper.box({ x, y, width, height: strip }, { radius: 6 * unit, fill: colour })
  paper.box({ x, y: y + strip / 2, width, height: strip / 2 }, { fill: colour })
  paper.text(
    month,
    { size: 11 * unit, bold: true, colour: ink.white },
    { x, y: y + 1.2 * unit, width, align: 'center' },
  )
  paper.text(
    numeral,
    { size: 31 * unit, bold: true, colour: struck ? ink.third : ink.text, leading: 1.2 },
    { x, y: y + strip, width, align: 'center', strike: struck },
  )
  paper.text(
    foot,
    { size: 9.5 * unit, colour: ink.second },
    { x, y: y + strip + 39 * unit, width, align: 'center' },
  )
  return y + height
}

/** A word in a rounded edge; answers the x behind it. */
export function drawTag(paper: Paper, words: string, { x, y, size }: { x: number; y: number; size: number }) {
  const style: Style = { size, bold: true, colour: ink.text }
  const width = paper.widthOf(words, style) + size
  paper.box({ x, y, width, height: size * 1.6 }, { edge: ink.text, radius: size / 3 })
  paper.text(words, style, { x: x + size / 2, y: y + size * 0.05 })
  return x + width
}

/** '原定' and the old days struck through, then why; answers the y below. */
export function drawMoved(
  paper: Paper,
  { old, why }: Pick<SessionLine, 'old' | 'why'>,
  { x, y, width, size }: { x: number; y: number; width: number; size: number },
): number {
  if (old.length === 0 && why === '') return y
  const style: Style = { size, colour: ink.second }
  let left = x
  if (old.length > 0) {
    paper.text('原定 ', style, { x: left, y })
    left += paper.widthOf('原定 ', style)
    for (const day of old) {
      paper.text(day, style, { x: left, y, strike: true })
      left += paper.widthOf(day, style) + size / 2
    }
  }
  if (why === '') return y + size * 1.5
  const room = x + width - left
  if (paper.widthOf(why, style) <= room) return paper.text(why, style, { x: left, y })
  return paper.text(why, style, { x, y: old.length > 0 ? y + size * 1.5 : y, width })
}

/** Names in columns, each with a small line below; answers the y below the last row. */
export function drawPeople(
  paper: Paper,
  people: readonly { name: string; detail: string }[],
  { x, y, width, columns, size }: { x: number; y: number; width: number; columns: number; size: number },
): number {
  const column = width / columns
  let top = y
  for (let first = 0; first < people.length; first += columns) {
    const ends = people.slice(first, first + columns).map(({ name, detail }, n) => {
      const left = x + n * column
      const room = column - size
      const under = paper.text(name, { size, bold: true, leading: 1.35 }, { x: left, y: top, width: room })
      return paper.text(
        detail,
        { size: size * 0.68, colour: ink.third, leading: 1.35 },
        { x: left, y: under, width: room },
      )
    })
    top = Math.max(...ends) + size * 0.4
  }
  return top
}
