import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Noto Sans Hans (OFL 1.1), copied beside the function by cloudfunctions/build.ts. */
export const fontFiles = { regular: 'NotoSansHans-Regular.otf', bold: 'NotoSansHans-Bold.otf' } as const
export type Weight = keyof typeof fontFiles
export type Fonts = Record<Weight, Buffer>

let loaded: Fonts | undefined

/** Both weights, read once on an instance. */
export function fontsOf(folder: string): Fonts {
  const bytes = (weight: Weight) => readFileSync(join(folder, fontFiles[weight]))
  return (loaded ??= { regular: bytes('regular'), bold: bytes('bold') })
}
