import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { demoDocuments } from '../../cloudfunctions/local/demo/seed'
import { pinnedNow } from './pinned'

type County = Record<string, Record<string, unknown>[]>

const cache = resolve(__dirname, '../../node_modules/.cache')

/** Makes the demo county of the pinned moment once a run: living through its thousand messages takes seconds. */
export function keepDemoCounty(): void {
  const file = join(cache, 'demo-county.json')
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, JSON.stringify(demoDocuments(pinnedNow)))
  renameSync(unfinished, file)
  process.env.DEMO_COUNTY = file
}

/** The demo county's documents, by collection; of another moment it is made here. */
export function demoCounty(now: Date): County {
  const kept = process.env.DEMO_COUNTY
  if (kept === undefined || now.getTime() !== pinnedNow.getTime()) return demoDocuments(now)
  return JSON.parse(readFileSync(kept, 'utf8')) as County
}
