import { appendFileSync } from 'node:fs'
import { createLocalCloud } from '../../cloudfunctions/local/local-cloud'
import { fillRows } from './reach-county'

/** A child that reach-kills.ts kills: a cloud on a file, whose WeChat writes down every push before it answers. */
async function main(): Promise<void> {
  const [dataDir = '', port = '0', now = '', total = '0'] = process.argv.slice(2)
  const cloud = await createLocalCloud({
    ...{ dataDir, now, port: Number(port), timers: false, quiet: true, pushDelay: 50 },
    onPush: (openid) => appendFileSync(`${dataDir}/pushes.log`, `${openid}\n`),
  })
  if (cloud.database.dump('county').length === 0) fillRows(cloud.database, Number(total))
  cloud.knowAccepts()
  process.send?.('ready')
}

void main()
