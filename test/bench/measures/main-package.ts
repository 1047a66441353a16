import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildEmptyApp } from '../empty-app'
import { mainPackageBytes } from '../package-bytes'
import type { Measure } from '../row'

const root = resolve(__dirname, '../../..')
const kept = join(root, 'test/bench/empty-app.json')

/** The full bench builds the empty app anew and keeps its size; --short takes the kept one. */
function emptyBytes(short: boolean): number {
  if (short) return (JSON.parse(readFileSync(kept, 'utf8')) as { bytes: number }).bytes
  const bytes = buildEmptyApp(root)
  writeFileSync(kept, `${JSON.stringify({ bytes }, null, 2)}\n`)
  return bytes
}

/** What a resident downloads first against what Taro and React weigh by themselves. */
export const mainPackage: Measure = async ({ short }) => {
  const dist = join(root, 'miniprogram/dist/weapp')
  const measure = 'weapp main package ÷ an empty Taro app'
  const built = existsSync(join(dist, 'app.json'))
  if (!built) return [{ measure, value: null, limit: 1.5, unit: 'ratio', note: 'npm run build:weapp' }]
  const [ours, empty] = [mainPackageBytes(dist), emptyBytes(short)]
  const note = `${ours.toLocaleString('en-US')} · ${empty.toLocaleString('en-US')} bytes`
  return [{ measure, value: ours / empty, limit: 1.5, unit: 'ratio', note }]
}
