import { inflateSync } from 'node:zlib'

/** What a PDF of ours says, read from its bytes: its pages, its fonts, and its words line by line. */
export function pdf(bytes: Buffer) {
  const objects = objectsOf(bytes)
  const all = [...objects.values()]
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(all.join('\n'))
  const fonts = all.flatMap(
    (one) => /\/Subtype \/Type0\n\/BaseFont \/[A-Z]{6}\+([\w-]+)/.exec(one)?.[1] ?? [],
  )
  return {
    bytes: bytes.length,
    pages: all.filter((one) => /\/Type \/Page\n/.test(one)).length,
    size: [box?.[1], box?.[2]].map((side) => Math.round(Number(side))),
    fonts: [...new Set(fonts)].sort(),
    embedded: all.filter((one) => /\/FontFile3 /.test(one)).length,
    text: textOf(objects),
  }
}

/** Each object's text, its stream unpacked behind it. */
function objectsOf(bytes: Buffer): Map<string, string> {
  const objects = new Map<string, string>()
  const source = bytes.toString('latin1')
  for (const { 1: id = '', index } of source.matchAll(/^(\d+) 0 obj\n/gm)) {
    const body = source.slice(index, source.indexOf('\nendobj', index))
    const start = body.indexOf('stream\n') + 7
    const packed = body.includes('/FlateDecode') ? bytes.subarray(index + start, index + body.length) : null
    objects.set(id, packed ? body.slice(0, start) + unpacked(packed) : body)
  }
  return objects
}

function unpacked(stream: Buffer): string {
  return inflateSync(stream).toString('latin1')
}

const unicode = (hex: string) =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((one) => parseInt(one, 16)))

/** Glyph ids of a font as characters, by its own table. */
function tableOf(cmap: string): Map<number, string> {
  const table = new Map<number, string>()
  for (const [, first = '', list = ''] of cmap.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    const characters = [...list.matchAll(/<(\w+)>/g)].map((match) => unicode(match[1] ?? ''))
    characters.forEach((one, n) => table.set(parseInt(first, 16) + n, one))
  }
  return table
}

function textOf(objects: ReadonlyMap<string, string>): string {
  const all = [...objects.values()].join('\n')
  const tables = new Map<string, Map<number, string>>()
  for (const [, name = '', id = ''] of all.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const cmap = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1] ?? ''
    tables.set(name, tableOf(objects.get(cmap) ?? ''))
  }
  return [...all.matchAll(/\/(F\d+) [\d.]+ Tf\n\[([^\]]*)\] TJ/g)]
    .map(([, font = '', shown = '']) => {
      const glyphs = [...shown.matchAll(/<(\w+)>/g)].flatMap((match) => match[1]?.match(/.{4}/g) ?? [])
      return glyphs.map((hex) => tables.get(font)?.get(parseInt(hex, 16)) ?? '?').join('')
    })
    .join('\n')
}
