import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** JS + WXML + WXSS of a built mini-program outside its subpackages: what a resident downloads first. */
export function mainPackageBytes(dist: string): number {
  const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as { subPackages?: { root: string }[] }
  const roots = (app.subPackages ?? []).map((pack) => `${pack.root.replace(/\/$/, '')}/`)
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(js|wxml|wxss)$/.test(path) && !roots.some((start) => path.startsWith(start)))
    .reduce((sum, path) => sum + statSync(join(dist, path)).size, 0)
}
