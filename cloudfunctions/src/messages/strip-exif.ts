const startOfImage = 0xd8
const startOfScan = 0xda
/** APP1 holds EXIF and XMP (with the place), APP13 holds IPTC. */
const personalSegments = [0xe1, 0xed]

/** The JPEG without the segments that may say where, when and by whom it was taken; pixels are untouched. */
export function stripExif(jpeg: Buffer): Buffer {
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
