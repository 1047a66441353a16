import type { RosterSheet } from '#shared/sheets/roster-sheet'
import type { SessionLine } from '#shared/sheets/session-line'
import { ink, type Paper } from '#cloud/sheets/press/paper'
import { drawMoved, drawPeople, drawPlate, drawTag } from '#cloud/sheets/press/pieces'
import { drawFoot, drawHead, frame, type Column } from '#cloud/sheets/press/frame'

/** A month of one station, A4 upright: who receives on which day, then the duty days. */
export function drawRoster(paper: Paper, sheet: RosterSheet, printed: string): void {
  const { siteName, monthText } = sheet
  paper.name(`${siteName}${monthText}接待日`)
  const column = frame(paper, (page) => foot(paper, sheet, `${printed} · 第 ${page} 页`))
  drawHead(column, {
    title: siteName,
    under: `${monthText}，谁在站里接待您`,
    lines: [sheet.rule, ...(sheet.draft ? ['还有没公布的日子，公布前可能会变'] : [])],
  })
  if (sheet.rows.length === 0) empty(column)
  const scale = scaleOf(sheet.rows)
  for (const row of sheet.rows) drawRow(column, row, scale)
  if (sheet.duty.length > 0) drawDuty(column, sheet.duty)
  column.end()
}

function empty({ paper, left, width, ...column }: Column): void {
  column.move(paper.text('这个月没有公布的接待日。', { size: 14 }, { x: left, y: column.y() + 12, width }))
}

/** Few sessions are written large: the sheet is read standing. */
function scaleOf(rows: readonly SessionLine[]): number {
  const lines = rows.reduce((sum, { deputies }) => sum + 1 + Math.ceil(deputies.length / 3), 0)
  return lines <= 4 ? 1.5 : lines <= 8 ? 1.2 : 1
}

function drawRow({ paper, left, width, y, move, need }: Column, row: SessionLine, k: number): void {
  const plate = 62 * k
  need(98 * k + Math.max(0, Math.ceil(row.deputies.length / 3) - 1) * 40 * k)
  const top = y() + 12 * k
  const x = left + plate + 18 * k
  const room = width - plate - 18 * k
  const plateEnd = drawPlate(paper, row.plate, { x: left, y: top, width: plate, struck: row.struck })
  const time = { size: 16 * k, bold: true }
  paper.text(row.time, time, { x, y: top, strike: row.struck })
  if (row.tag !== '') {
    const behind = x + paper.widthOf(row.time, time) + 10 * k
    drawTag(paper, row.tag, { x: behind, y: top + 3.5 * k, size: 10.5 * k })
  }
  let under = top + 25 * k
  const where = [row.name, row.place].filter(Boolean).join(' · ')
  if (where !== '') under = paper.text(where, { size: 12 * k }, { x, y: under, width: room })
  under = drawMoved(paper, row, { x, y: under, width: room, size: 11.5 * k })
  if (row.deputies.length > 0) {
    under = drawPeople(paper, row.deputies, {
      x,
      y: under + 3 * k,
      width: room,
      columns: k > 1.3 ? 2 : 3,
      size: 15 * k,
    })
  } else if (!row.struck) {
    const style = { size: 11.5 * k, colour: ink.third }
    under = paper.text('代表名单公布后再印一次', style, { x, y: under, width: room })
  }
  const end = Math.max(plateEnd, under) + 11 * k
  paper.rule({ x: left, y: end }, left + width)
  move(end)
}

function drawDuty({ paper, left, width, y, move, need }: Column, days: RosterSheet['duty']): void {
  need(60)
  move(paper.text('平时值班', { size: 14, bold: true }, { x: left, y: y() + 14 }) + 4)
  for (const { day, slots } of days) {
    need(20)
    const words = slots.map(({ time, names }) => `${time} ${names}`).join('　')
    const style = { size: 11.5 }
    paper.text(day, { ...style, bold: true }, { x: left, y: y() })
    move(paper.text(words, style, { x: left + 100, y: y(), width: width - 100 }) + 2)
  }
}

function foot(paper: Paper, { address, phone, officer }: RosterSheet, small: string): void {
  const people = officer === '' ? phone : `${phone}（联络员 ${officer}）`
  drawFoot(paper, { lines: [`电话 ${people}`, address], small })
}
