import PDFDocument from 'pdfkit'
import type { Fonts, Weight } from '#cloud/sheets/press/fonts'
import { linesOf } from '#cloud/sheets/press/lines'

/** look/tokens.css; hairlines a little darker than on a screen, printers lose pale ones. */
export const ink = {
  text: '#1C1A17',
  second: '#4B463F',
  third: '#655F56',
  qing: '#12545C',
  red: '#C8161D',
  line: '#B9B1A4',
  sunken: '#EFEAE1',
  white: '#FFFFFF',
} as const

export interface Style {
  size: number
  bold?: boolean
  colour?: string
  /** Line height by size; 1.5 unless told. */
  leading?: number
}

export interface Place {
  x: number
  y: number
  /** Left out: one line, however long. */
  width?: number
  align?: 'left' | 'center' | 'right'
  strike?: boolean
}

interface Font {
  hasGlyphForCodePoint(code: number): boolean
}

/** Where a character has no shape: the mark that compositors set for it. */
const gap = '〓'

/** A document in points from the top left, written line by line: nothing flows, nothing is lost at a page's end. */
export class Paper {
  readonly missing = new Set<string>()
  private readonly doc: PDFKit.PDFDocument
  private readonly done: Promise<Buffer>
  private readonly widths = new Map<string, number>()

  constructor(size: 'A3' | 'A4' | 'A6', fonts: Fonts) {
    // Without a font of its own: pdfkit would open Helvetica, which lies beside it and not beside us.
    const font = null as unknown as string
    this.doc = new PDFDocument({ size, margin: 0, font, lang: 'zh-CN' })
    for (const [weight, bytes] of Object.entries(fonts)) this.doc.registerFont(weight, bytes)
    const chunks: Buffer[] = []
    this.done = new Promise((resolve, reject) => {
      this.doc.on('data', (chunk: Buffer) => chunks.push(chunk))
      this.doc.on('end', () => resolve(Buffer.concat(chunks)))
      this.doc.on('error', reject)
    })
  }

  /** What a reader's window is called. */
  name(title: string): void {
    this.doc.info.Title = title
  }

  get width(): number {
    return this.doc.page.width
  }

  get height(): number {
    return this.doc.page.height
  }

  /** Whether the type has every character of the words. */
  shows(words: string): boolean {
    return [...words].every((one) => this.has(one))
  }

  nextPage(): void {
    this.doc.addPage()
  }

  /** Writes and answers the y below the last line. */
  text(words: string, style: Style, place: Place): number {
    const { x, y, width, align = 'left', strike = false } = place
    const lines = width === undefined ? [this.known(words)] : this.lines(words, style, width)
    const step = style.size * (style.leading ?? 1.5)
    lines.forEach((line, n) => {
      const spare = (width ?? 0) - (align === 'left' ? 0 : this.widthOf(line, style))
      const left = align === 'left' ? x : x + (align === 'center' ? spare / 2 : spare)
      this.line(line, style, { x: left, y: y + n * step, strike })
    })
    return y + lines.length * step
  }

  /** The same words in the lines that `text` would write. */
  lines(words: string, style: Style, width: number): string[] {
    return linesOf(this.known(words), width, (part) => this.widthOf(part, style))
  }

  /** The words in at most `most` lines; what does not fit ends in …. */
  clipped(words: string, style: Style, { width, most }: { width: number; most: number }): string {
    const lines = this.lines(words, style, width)
    if (lines.length <= most) return lines.join('\n')
    return `${lines.slice(0, most).join('\n').slice(0, -1)}…`
  }

  widthOf(words: string, { size, bold }: Style): number {
    const weight: Weight = bold ? 'bold' : 'regular'
    let em = 0
    for (const one of words) em += this.emOf(one, weight)
    return em * size
  }

  rule(
    from: { x: number; y: number },
    to: number,
    { colour, thick = 0.75 }: { colour?: string; thick?: number } = {},
  ): void {
    this.doc
      .moveTo(from.x, from.y)
      .lineTo(to, from.y)
      .lineWidth(thick)
      .strokeColor(colour ?? ink.line)
      .stroke()
  }

  box(
    at: { x: number; y: number; width: number; height: number },
    look: { fill?: string; edge?: string; radius?: number; dashed?: boolean },
  ): void {
    this.doc.roundedRect(at.x, at.y, at.width, at.height, look.radius ?? 0)
    if (look.fill !== undefined) this.doc.fill(look.fill)
    if (look.edge === undefined) return
    if (look.dashed) this.doc.dash(4, { space: 3 })
    this.doc.roundedRect(at.x, at.y, at.width, at.height, look.radius ?? 0)
    this.doc.lineWidth(1).strokeColor(look.edge).stroke().undash()
  }

  finish(): Promise<Buffer> {
    this.doc.end()
    return this.done
  }

  private line(
    words: string,
    style: Style,
    { x, y, strike }: { x: number; y: number; strike: boolean },
  ): void {
    const { size, bold, colour = ink.text, leading = 1.5 } = style
    // A Chinese character's middle lies .38 em above the baseline: that is where the line's middle goes.
    const baseline = y + (leading / 2 + 0.38) * size
    this.doc.font(bold ? 'bold' : 'regular', size).fillColor(colour)
    this.doc.text(words, x, baseline, { lineBreak: false, baseline: 'alphabetic' })
    if (!strike) return
    const middle = y + (leading * size) / 2
    this.rule({ x, y: middle }, x + this.widthOf(words, style), { colour, thick: Math.max(1, size / 14) })
  }

  /** The words with a mark for every character that the type lacks; each is noted. */
  private known(words: string): string {
    return [...words]
      .map((one) => {
        if (this.has(one)) return one
        this.missing.add(one)
        return gap
      })
      .join('')
  }

  private has(one: string): boolean {
    if (/[\n\p{Cf}\p{Mn}]/u.test(one)) return true
    this.doc.font('regular')
    const { font } = (this.doc as unknown as { _font: { font: Font } })._font
    return font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0)
  }

  private emOf(one: string, weight: Weight): number {
    const key = weight + one
    let em = this.widths.get(key)
    if (em === undefined) {
      em = this.doc.font(weight, 1000).widthOfString(one) / 1000
      this.widths.set(key, em)
    }
    return em
  }
}
