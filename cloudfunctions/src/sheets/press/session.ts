import type { SessionSheet } from '#shared/sheets/session-sheet'
import { ink, type Paper } from '#cloud/sheets/press/paper'
import { drawFacts, drawFigures, drawFoot, drawHead, frame, type Column } from '#cloud/sheets/press/frame'

const columns = [
  { words: '序号', share: 0.08 },
  { words: '几点', share: 0.12 },
  { words: '来访的人', share: 0.16 },
  { words: '说的什么事', share: 0.36 },
  { words: '怎么办的（编号）', share: 0.28 },
] as const
const lineHeight = 34

/** One session for the ledger, A4 upright: facts, figures, and lines to write on before it is closed. */
export function drawSession(paper: Paper, sheet: SessionSheet, printed: string): void {
  paper.name(`${sheet.siteName}${sheet.name}记录`)
  const foot = (page: number) =>
    drawFoot(paper, { lines: ['接待代表签名：', '联络员签名：'], small: `${printed} · 第 ${page} 页` })
  const column = frame(paper, foot)
  drawHead(column, { title: `${sheet.name}记录`, under: sheet.siteName, lines: [] })
  drawFacts(column, sheet.facts)
  drawFigures(column, sheet.figures)
  if (sheet.closedBy === '') drawLines(column)
  else drawWords(column, sheet)
  column.end()
}

function drawWords({ paper, left, width, y, move }: Column, { words, closedBy }: SessionSheet): void {
  const said = words === '' ? '没有写公开的话。' : words
  move(paper.text('对外公布的结果', { size: 13, bold: true }, { x: left, y: y() + 8 }))
  move(paper.text(said, { size: 13, leading: 1.7 }, { x: left, y: y(), width }))
  move(paper.text(`${closedBy}结束的`, { size: 11, colour: ink.third }, { x: left, y: y() + 4 }))
}

/** As many empty rows as the page holds. */
function drawLines({ paper, left, width, y }: Column): void {
  let top = y() + 8
  let x = left
  for (const { words, share } of columns) {
    paper.text(words, { size: 11, bold: true }, { x: x + 4, y: top })
    x += width * share
  }
  top += 22
  const bottom = paper.height - 80
  const rows = Math.floor((bottom - top) / lineHeight)
  for (let n = 0; n <= rows; n += 1) {
    const line = top + n * lineHeight
    paper.rule({ x: left, y: line }, left + width)
    if (n < rows) paper.text(String(n + 1), { size: 11, colour: ink.third }, { x: left + 8, y: line + 8 })
  }
}
