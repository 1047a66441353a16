import type { MediationSheet } from '#shared/sheets/mediation-sheet'
import { ink, type Paper } from '#cloud/sheets/press/paper'
import { drawFoot, drawHead, frame, type Column } from '#cloud/sheets/press/frame'

type Row = MediationSheet['rows'][number]

const gap = 18
const words = { size: 11.5, leading: 1.6 }

/** A year of the ledger, A4 upright, in the two columns of the paper one. */
export function drawMediations(paper: Paper, sheet: MediationSheet, printed: string): void {
  const { title, year, rows, cut } = sheet
  paper.name(`${title}${year}`)
  const foot = (page: number) =>
    drawFoot(paper, { lines: ['记的人签名：'], small: `${printed} · 第 ${page} 页` })
  const column = frame(paper, foot)
  const note = '只记甲方、乙方，不印姓名。这本账不外传。'
  drawHead(column, {
    title,
    under: `${year}年，${rows.length} 件`,
    lines: [note, ...(cut ? ['太多了，只印最近的。'] : [])],
  })
  if (rows.length === 0)
    column.move(paper.text('这一年还没有记录。', { size: 14 }, { x: column.left, y: column.y() + 12 }))
  for (const row of rows) drawRow(column, row)
  column.end()
}

function drawRow({ paper, left, width, y, move, need }: Column, row: Row): void {
  const half = (width - gap) / 2
  const right = left + half + gap
  const height = (text: string) => paper.lines(text, words, half).length * words.size * words.leading
  need(44 + Math.max(height(row.about), height(row.how) + height(row.outcome)))
  const top = y() + 10
  const head = { size: 12.5, bold: true }
  paper.text(row.day, head, { x: left, y: top })
  const under = paper.text(row.place, { size: 11.5, colour: ink.second }, { x: left + 66, y: top + 0.5 })
  paper.text(row.parties, { size: 11.5, colour: ink.second }, { x: right, y: top + 0.5, width: half })
  const first = paper.text(row.about, words, { x: left, y: under + 2, width: half })
  const how = paper.text(row.how, words, { x: right, y: under + 2, width: half })
  const second = paper.text(row.outcome, { ...words, bold: true }, { x: right, y: how, width: half })
  const end = Math.max(first, second) + 8
  paper.rule({ x: left, y: end }, left + width)
  move(end)
}
