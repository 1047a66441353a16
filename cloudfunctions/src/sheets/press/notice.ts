import type { NoticeSheet } from '#shared/sheets/notice-sheet'
import { ink, type Paper } from '#cloud/sheets/press/paper'
import { drawFoot, flow, frame, type Column } from '#cloud/sheets/press/frame'

const body = { size: 15, leading: 1.75 }

/** A published notice, A4 upright; a long one goes on on further pages. */
export function drawNotice(paper: Paper, sheet: NoticeSheet, printed: string): void {
  paper.name(sheet.title)
  const foot = (page: number) =>
    drawFoot(paper, {
      lines: [`${sheet.issuer} · 公告`, sheet.until].filter(Boolean),
      small: `${printed} · 第 ${page} 页`,
    })
  const column = frame(paper, foot)
  column.move(column.y() + 6)
  drawTitle(column, sheet.title)
  drawBody(column, sheet.body)
  for (const fact of sheet.facts) flow(column, fact, { ...body, bold: true })
  drawSignature(column, sheet)
  for (const translation of sheet.translations) drawTranslation(column, translation)
  if (sheet.attachments.length > 0)
    drawNote(column, `附件 ${sheet.attachments.length} 个，在小程序里看：${sheet.attachments.join('、')}`)
  column.end()
}

/** A script that the type has not got is better read on the phone than printed full of holes. */
function drawTranslation(column: Column, { lang, title, body: words }: NoticeSheet['translations'][number]) {
  const { paper, left, width, y, move, need } = column
  if (!paper.shows(title + words)) return drawNote(column, `这份公告还有${lang}的，在小程序里看。`)
  move(y() + 16)
  need(80)
  paper.rule({ x: left, y: y() }, left + width)
  move(y() + 8)
  drawTitle(column, title)
  drawBody(column, words)
}

function drawNote({ paper, left, width, y, move, need }: Column, words: string): void {
  need(40)
  move(paper.text(words, { size: 11.5, colour: ink.second }, { x: left, y: y() + 12, width }))
}

function drawTitle({ paper, left, width, y, move }: Column, title: string): void {
  const style = { size: 24, bold: true, leading: 1.4 }
  move(paper.text(title, style, { x: left, y: y(), width, align: 'center' }) + 12)
}

/** Paragraphs in Chinese set in by two characters; every line finds its page by itself. */
function drawBody(column: Column, text: string): void {
  for (const paragraph of text.split(/\n+/)) {
    const words = paragraph.trim()
    const set = /^\p{Script=Han}/u.test(words) ? `　　${words}` : words
    flow(column, set, body)
  }
}

function drawSignature(
  { paper, left, width, y, move, need }: Column,
  { issuer, dayText }: NoticeSheet,
): void {
  need(70)
  let at = y() + 18
  for (const line of [issuer, dayText])
    at = paper.text(line, { size: 15 }, { x: left, y: at, width, align: 'right' })
  move(at)
}
