import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const sdk = JSON.stringify(require.resolve('@cloudbase/node-sdk'))

/** One fixture: the body of `main(event, context)` with `tcb` (the real SDK) and `app` in scope. */
export interface Fixture {
  body: string
  config?: object
}

function source(body: string): string {
  return `
const tcb = require(${sdk})
const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV })
const db = app.database()
exports.main = async (event, context) => {
  const identity = tcb.getCloudbaseContext(context)
  ${body}
}
`
}

/** Writes functions as if they had been built; answers the folder they lie in. */
export function writeFixtures(fixtures: Record<string, Fixture>): string {
  const folder = mkdtempSync(join(tmpdir(), 'fixture-functions-'))
  for (const [name, { body, config = {} }] of Object.entries(fixtures)) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'index.js'), source(body))
    writeFileSync(join(folder, name, 'config.json'), JSON.stringify(config))
  }
  return folder
}
