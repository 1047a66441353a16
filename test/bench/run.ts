import type { Measure, Row } from './row'
import { table, verdict } from './row'
import { apiLoad } from './measures/api-load'
import { home } from './measures/home'
import { kills } from './measures/kills'
import { setData } from './measures/set-data'
import { mainPackage } from './measures/main-package'
import { ownTime } from './measures/own-time'
import { pages } from './measures/pages'
import { plan } from './measures/plan'
import { reachDrain } from './measures/reach-drain'
import { reachKills } from './measures/reach-kills'
import { reachEnqueue } from './measures/reach-enqueue'
import { requests } from './measures/requests'
import { similar } from './measures/similar'
import { tick } from './measures/tick'

const short = process.argv.includes('--short')
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length)

const measures: Record<string, Measure> = {
  mainPackage,
  apiLoad,
  requests,
  ownTime,
  pages,
  home,
  similar,
  tick,
  plan,
  reachEnqueue,
  reachDrain,
  reachKills,
  setData,
  kills,
}

/** Nothing but times, which CI does not judge: its machine is shared. */
const onlyTimes = new Set(['apiLoad', 'ownTime', 'plan', 'reachDrain'])

async function main(): Promise<void> {
  const rows: Row[] = []
  for (const [name, measure] of Object.entries(measures)) {
    if (only === undefined ? short && onlyTimes.has(name) : only !== name) continue
    process.stderr.write(`${name} …\n`)
    rows.push(...(await measure({ short })))
  }
  process.stdout.write(`${table(rows)}\n`)
  const over = rows.filter((row) => verdict(row) === 'over' && !(short && row.timing))
  process.exitCode = over.length > 0 ? 1 : 0
}

void main()
