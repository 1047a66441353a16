import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { median } from '../median'
import type { Measure } from '../row'

const root = resolve(__dirname, '../../..')

/** How long one fresh process takes to require a module, in ms. */
function loadMs(module: string): number {
  const code = `const began = performance.now(); require(${JSON.stringify(module)}); process.stdout.write(String(performance.now() - began)); process.exit()`
  return Number(execFileSync(process.execPath, ['-e', code], { cwd: root, encoding: 'utf8' }))
}

/** The bundle that holds the whole product against the bare SDK, by turns. */
export const apiLoad: Measure = async ({ short }) => {
  const pairs = Array.from({ length: short ? 7 : 15 }, () => ({
    bundle: loadMs(resolve(root, 'cloudfunctions/dist/api/index.js')),
    sdk: loadMs('@cloudbase/node-sdk'),
  }))
  const [bundle, sdk] = [median(pairs.map((pair) => pair.bundle)), median(pairs.map((pair) => pair.sdk))]
  return [
    {
      measure: 'loading the api bundle ÷ requiring the bare SDK',
      value: bundle / sdk,
      limit: 1,
      unit: 'ratio',
      timing: true,
      note: `${bundle.toFixed(0)} · ${sdk.toFixed(0)} ms`,
    },
  ]
}
