import tcb from '@cloudbase/node-sdk'
import type { Database } from '../../../../cloudfunctions/local/database/database'
import { aDatabase, sdkEnvironment, serve } from './local-database'

export interface Connection {
  database: Database
  db: ReturnType<ReturnType<typeof tcb.init>['database']>
  close: () => Promise<void>
}

/** The unmodified SDK talking to a new database in memory. */
export async function connect(): Promise<Connection> {
  const { database } = aDatabase()
  const { url, stop } = await serve(database)
  const before = { ...process.env }
  Object.assign(process.env, sdkEnvironment(url))
  const close = async () => {
    await stop()
    database.close()
    process.env = before
  }
  return { database, db: tcb.init({ env: 'local' }).database(), close }
}
