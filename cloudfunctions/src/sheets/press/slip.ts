import type { SlipSheet } from '#shared/sheets/slip-sheet'
import { ink, type Paper } from '#cloud/sheets/press/paper'

const margin = 22

/** What a visitor takes home, A6: every matter with its query code, three to a page. */
export function drawSlip(paper: Paper, sheet: SlipSheet): void {
  paper.name(`${sheet.siteName}回执`)
  const width = paper.width - 2 * margin
  const place = { x: margin, width }
  const pages = Math.max(1, Math.ceil(sheet.matters.length / 3))
  for (let page = 0; page < pages; page += 1) {
    if (page > 0) paper.nextPage()
    let y = paper.text(sheet.siteName, { size: 15, bold: true, leading: 1.3 }, { ...place, y: margin })
    y = paper.text(`${sheet.dayText}，您说的事收下了`, { size: 10.5, colour: ink.second }, { ...place, y })
    paper.rule({ x: margin, y: y + 6 }, margin + width, { colour: ink.text, thick: 1.25 })
    y += 14
    for (const matter of sheet.matters.slice(page * 3, page * 3 + 3)) y = drawMatter(paper, matter, y)
    drawHow(paper, sheet.phone)
  }
}

function drawMatter(paper: Paper, matter: SlipSheet['matters'][number], top: number): number {
  const width = paper.width - 2 * margin
  const place = { x: margin, width }
  const bold = { size: 12, bold: true }
  let y = paper.text(paper.clipped(matter.title, bold, { width, most: 1 }), bold, { ...place, y: top })
  const words = matter.onSpot ? '当场答复了。查询码 ' : '查询码 '
  const small = { size: 10.5, colour: ink.second }
  paper.text(words, small, { ...place, y: y + 6 })
  const code = { size: 20, bold: true, leading: 1.3 }
  y = paper.text(spaced(matter.queryCode), code, { x: margin + paper.widthOf(words, small) + 4, y })
  if (matter.number !== null) y = paper.text(`编号 ${matter.number}`, small, { ...place, y: y + 3 })
  paper.rule({ x: margin, y: y + 7 }, margin + width)
  return y + 14
}

/** In fours: easier to type off the paper. */
function spaced(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ')
}

function drawHow(paper: Paper, phone: string): void {
  const place = { x: margin, width: paper.width - 2 * margin }
  const y = paper.text(
    '想知道办到哪一步：微信里打开“人大代表联络站”小程序，点“查进度”，输入查询码。办完了，凭编号和查询码还能评一评。',
    { size: 10.5 },
    { ...place, y: paper.height - margin - 80 },
  )
  paper.text(`没有微信就打 ${phone}，报查询码。`, { size: 10.5 }, { ...place, y: y + 2 })
}
