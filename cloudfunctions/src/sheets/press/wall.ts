import type { SessionLine } from '#shared/sheets/session-line'
import type { WallSheet } from '#shared/sheets/wall-sheet'
import { ink, type Paper } from '#cloud/sheets/press/paper'
import { drawMoved, drawPlate, drawTag } from '#cloud/sheets/press/pieces'

const margin = 64
const gap = 28
const code = 132
const columns = 4
const rowHeight = 80
/** Grounds of initials (look.md §1); each is dark enough for white on a copier. */
const grounds = ['#12545C', '#7A4A2B', '#5A4063', '#555A26', '#3F5366']

interface Area {
  paper: Paper
  x: number
  width: number
}

/** What hangs in a station, A3 upright: when, where, who; the next days; the deputies; how to reach them. */
export function drawWall(paper: Paper, sheet: WallSheet, printed: string): void {
  paper.name(`${sheet.siteName}上墙页`)
  const area = { paper, x: margin, width: paper.width - 2 * margin }
  let y = drawTitle(area, sheet)
  y = drawFixed(area, sheet.fixed, y + 30)
  if (sheet.sessions.length > 0) {
    y = heading(area, '最近的接待日', y + 34)
    y = drawSessions(area, sheet.sessions, y + 14)
  }
  if (sheet.deputies.length > 0 && y + 30 + 52 + rowHeight + 28 < reachTop(paper)) {
    y = heading(area, '站里的代表', y + 30)
    drawDeputies(area, sheet, [y + 16, reachTop(paper)])
  }
  drawReach(area, sheet, printed)
}

function drawTitle({ paper, x, width }: Area, { countyName, siteName }: WallSheet): number {
  const left = x + 28
  const room = width - 28
  let y = paper.text(countyName, { size: 20, colour: ink.second }, { x: left, y: 58, width: room })
  y = paper.text(siteName, { size: 46, bold: true, leading: 1.3 }, { x: left, y, width: room })
  y = paper.text(
    '人大代表在这里接待，谁都可以来',
    { size: 20, colour: ink.second },
    { x: left, y, width: room },
  )
  paper.box({ x, y: 64, width: 8, height: y - 70 }, { fill: ink.red })
  return y
}

function drawFixed({ paper, x, width }: Area, fixed: WallSheet['fixed'], top: number): number {
  const column = (width - 2 * gap) / 3
  paper.rule({ x, y: top }, x + width, { colour: ink.text, thick: 2 })
  const ends = fixed.map(({ word, main, sub }, n) => {
    const place = { x: x + n * (column + gap), width: column }
    let y = paper.text(word, { size: 19, bold: true, colour: ink.qing }, { ...place, y: top + 14 })
    y = paper.text(main, { size: 22, bold: true, leading: 1.4 }, { ...place, y })
    return paper.text(sub, { size: 15, colour: ink.second }, { ...place, y: y + 4 })
  })
  const end = Math.max(...ends) + 16
  paper.rule({ x, y: end }, x + width, { colour: ink.text, thick: 2 })
  return end
}

function heading({ paper, x, width }: Area, words: string, y: number): number {
  return paper.text(words, { size: 24, bold: true }, { x, y, width })
}

function drawSessions({ paper, x, width }: Area, sessions: readonly SessionLine[], top: number): number {
  const column = (width - 2 * gap) / 3
  return Math.max(
    ...sessions.map((session, n) =>
      drawSession({ paper, x: x + n * (column + gap), width: column }, session, top),
    ),
  )
}

function drawSession({ paper, x, width }: Area, session: SessionLine, top: number): number {
  const { plate, struck, tag, time, name, place, deputies } = session
  const plateEnd = drawPlate(paper, plate, { x, y: top, width: 88, struck })
  const left = x + 104
  const clock = { size: 18, bold: true }
  const under = paper.text(time, clock, { x: left, y: top, width: width - 104, strike: struck })
  if (tag !== '') drawTag(paper, tag, { x: left, y: under + 5, size: 13 })
  let y = plateEnd + 6
  const small = { size: 14, leading: 1.4 }
  for (const words of [name, place].filter(Boolean))
    y = paper.text(paper.clipped(words, small, { width, most: 2 }), small, { x, y, width: width + 14 })
  y = drawMoved(paper, session, { x, y, width, size: 13 })
  if (deputies.length === 0) return y
  const first = deputies.slice(0, 4).map((deputy) => deputy.name)
  const more = deputies.length > first.length ? ` 等 ${deputies.length} 人` : ''
  return paper.text(first.join('、') + more, { size: 16, bold: true, leading: 1.4 }, { x, y: y + 2, width })
}

/** Whole rows of initials down to `bottom`, then how many more there are. */
function drawDeputies(area: Area, { deputies, total }: WallSheet, [top, bottom]: [number, number]): void {
  const rows = Math.floor((bottom - top - 28) / rowHeight)
  const shown = deputies.slice(0, rows * columns)
  shown.forEach((deputy, n) => {
    const width = area.width / columns
    const x = area.x + (n % columns) * width
    const ground = grounds[n % grounds.length]
    drawDeputy({ ...area, x, width }, { ...deputy, ground }, top + Math.floor(n / columns) * rowHeight)
  })
  if (total <= shown.length) return
  const words = `还有 ${total - shown.length} 位代表，小程序里能看全。`
  const y = top + Math.ceil(shown.length / columns) * rowHeight
  area.paper.text(words, { size: 14, colour: ink.second }, { x: area.x, y })
}

type Face = WallSheet['deputies'][number] & { ground: string | undefined }

function drawDeputy(
  { paper, x, width }: Area,
  { initial, name, levels, from, ground }: Face,
  y: number,
): void {
  paper.box({ x, y, width: 46, height: 46 }, { radius: 23, fill: ground })
  const white = { size: 22, bold: true, colour: ink.white }
  paper.text(initial, white, { x, y: y + 6.5, width: 46, align: 'center' })
  const place = { x: x + 56, width: width - 68 }
  const under = paper.text(name, { size: 19, bold: true, leading: 1.3 }, { ...place, y: y - 2 })
  const small = { size: 13, leading: 1.3 }
  const next = paper.text(levels, { ...small, colour: ink.second }, { ...place, y: under })
  const cut = paper.clipped(from, small, { width: place.width, most: 1 })
  paper.text(cut, { ...small, colour: ink.third }, { ...place, y: next })
}

/** Where the band at the foot begins. */
function reachTop(paper: Paper): number {
  return paper.height - margin - code - 22
}

function drawReach({ paper, x, width }: Area, sheet: WallSheet, printed: string): void {
  const top = paper.height - margin - code
  const right = x + width - code
  paper.rule({ x, y: reachTop(paper) }, x + width, { colour: ink.text, thick: 2 })
  paper.box({ x: right, y: top, width: code, height: code }, { edge: ink.third, dashed: true, radius: 8 })
  paper.text(
    '本站小程序码',
    { size: 14, colour: ink.third },
    { x: right, y: top + 44, width: code, align: 'center' },
  )
  paper.text(
    '贴在这里',
    { size: 14, colour: ink.third },
    { x: right, y: top + 65, width: code, align: 'center' },
  )
  const room = width - code - gap
  let y = paper.text(
    '微信扫一扫：留言、约时间、查进度',
    { size: 20, bold: true },
    { x, y: top - 6, width: room },
  )
  y = paper.text('电话', { size: 16, colour: ink.second }, { x, y: y + 4, width: room })
  paper.text(sheet.phone, { size: 34, bold: true, leading: 1.2 }, { x: x + 48, y: y - 33 })
  y = paper.text(
    [sheet.address, sheet.directions].filter(Boolean).join('。'),
    { size: 14 },
    { x, y: y + 8, width: room },
  )
  paper.text(printed, { size: 10, colour: ink.third }, { x, y: y + 2, width: room })
}
