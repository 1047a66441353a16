import { join } from 'node:path'
import { buildSync } from 'esbuild'

let code: string | undefined

/** The worker's program as one CommonJS text, built once per process: a worker thread loads no TypeScript. */
export function workerCode(): string {
  code ??= buildSync({
    entryPoints: [join(__dirname, 'worker/main.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
  }).outputFiles[0]?.text
  if (code === undefined) throw new Error('esbuild built no worker')
  return code
}
