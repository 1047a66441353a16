const startOfImage = 0xd8
const startOfScan = 0xda
/** APP1 holds EXIF and XMP (with the place), APP13 holds IPTC. */
const personalSegments = [0xe1, 0xed]

/** The JPEG without the segments that may say where, when and by whom it was taken; pixels are untouched. */
export function stripJpeg(jpeg: Buffer): Buffer {
  const kept: Buffer[] = [jpeg.subarray(0, 2)]
  let at = 2
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1] ?? startOfImage
    if (marker === startOfScan) break
    const end = at + 2 + jpeg.readUInt16BE(at + 2)
    if (!personalSegments.includes(marker)) kept.push(jpeg.subarray(at, end))
    at = end
  }
  kept.push(jpeg.subarray(at))
  return Buffer.concat(kept)
}

const pngSignatureBytes = 8
/** Length, name and checksum around a chunk's data. */
const pngChunkFrame = 12
const personalChunks = ['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME']

/** The same for a PNG: without the chunks that hold EXIF, text or the time. */
export function stripPng(png: Buffer): Buffer {
  const kept: Buffer[] = [png.subarray(0, pngSignatureBytes)]
  let at = pngSignatureBytes
  while (at + pngChunkFrame <= png.length) {
    const end = at + pngChunkFrame + png.readUInt32BE(at)
    const name = png.toString('latin1', at + 4, at + 8)
    if (!personalChunks.includes(name)) kept.push(png.subarray(at, end))
    at = end
  }
  kept.push(png.subarray(at))
  return Buffer.concat(kept)
}
