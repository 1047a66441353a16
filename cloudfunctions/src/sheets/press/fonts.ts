import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Noto Sans Hans (OFL 1.1), copied beside the function by cloudfunctions/build.ts. */
export const fontFiles = { regular: 'NotoSansHans-Regular.otf', bold: 'NotoSansHans-Bold.otf' } as const
export type Weight = keyof typeof fontFiles

let loaded: Record<Weight, Buffer> | undefined

/** Both weights, read once on an instance. */
export function fonts(): Record<Weight, Buffer> {
  const bytes = (weight: Weight) => readFileSync(join(__dirname, 'fonts', fontFiles[weight]))
  return (loaded ??= { regular: bytes('regular'), bold: bytes('bold') })
}
