import type { CampaignSheet, CampaignSheetPart } from '#shared/sheets/campaign-sheet'
import { ink, type Paper } from '#cloud/sheets/press/paper'
import {
  type Column,
  drawFacts,
  drawFigures,
  drawFoot,
  drawHead,
  flow,
  frame,
} from '#cloud/sheets/press/frame'

const small = { size: 11, colour: ink.second }
const words = { size: 12.5, leading: 1.6 }
const inset = 22

/** The collection of a 征求意见, A4 upright: figures, what became of it, then part by part. */
export function drawCampaign(paper: Paper, sheet: CampaignSheet, printed: string): void {
  const { title, issuer, facts, figures, result, parts, silent, cut } = sheet
  paper.name(`${title}意见汇总`)
  const foot = (page: number) =>
    drawFoot(paper, { lines: ['整理的人签名：'], small: `${printed} · 第 ${page} 页` })
  const column = frame(paper, foot)
  const note = '征求意见不记姓名，这里也没有。身份是写的人自己说的，代表由名册核对。'
  const lines = [note, ...(cut ? ['意见太多，下面只印最近的；数字是全部的。'] : [])]
  drawHead(column, { title, under: `${issuer} · 意见汇总`, lines })
  drawFacts(column, facts)
  drawFigures(column, figures)
  drawTitle(column, '意见去了哪里')
  flow(column, result === '' ? '结果还没公布。' : result, words)
  for (const part of parts) drawPart(column, part)
  if (silent !== '') {
    drawTitle(column, '没有人说的')
    flow(column, silent, small)
  }
  column.end()
}

function drawTitle({ paper, left, y, move, need }: Column, title: string): void {
  need(70)
  move(paper.text(title, { size: 14, bold: true }, { x: left, y: y() + 14 }))
}

function drawPart(column: Column, { name, text, count, opinions }: CampaignSheetPart): void {
  drawTitle(column, `${name}　${count === 0 ? '没有人说' : `${count} 条`}`)
  flow(column, text, small)
  for (const [n, opinion] of opinions.entries()) drawOpinion(column, opinion, String(n + 1))
}

/** One that would fit on a page is not torn apart; a longer one goes on on the next. */
function drawOpinion(column: Column, opinion: CampaignSheetPart['opinions'][number], n: string): void {
  const { paper, left, width, y, move, need } = column
  const lines = paper.lines(opinion.words, words, width - inset).length
  need(Math.min(lines * words.size * words.leading + 56, 300))
  move(y() + 8)
  paper.text(n, { ...words, bold: true }, { x: left, y: y() })
  flow(column, opinion.words, { ...words, inset })
  flow(column, opinion.who, { ...small, inset })
  flow(column, `去处：${opinion.where}`, { ...small, colour: ink.text, bold: true, inset })
  paper.rule({ x: left, y: y() + 5 }, left + width)
  move(y() + 5)
}
