import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import CloudBase from '@cloudbase/manager-node'
import { syncDatabase, type SyncedCollection } from '../../../cloudfunctions/deploy/sync-database'
import { collections } from '../../../cloudfunctions/schema'

interface Table {
  indexes: { Name: string; Unique: boolean; Keys: { Name: string; Direction: string }[] }[]
  permission: string
}

type Request = Record<string, unknown> & { TableName: string; Resource: string; Permission: string }

/** What the cloud of CloudBase answers to its own manager, for collections: it refuses what the real one refuses. */
class Control {
  readonly tables = new Map<string, Table>()
  readonly asked: string[] = []

  answer(action: string, request: Request): object {
    this.asked.push(action)
    if (action === 'DescribeEnvs' || action === 'DescribeEnvInfo') return environment
    if (action === 'ModifyResourcePermission') return this.protect(request)
    const table = this.tables.get(request.TableName)
    if (action === 'CreateTable') return table ? fail('ResourceInUse') : this.create(request.TableName)
    if (table === undefined) return fail('ResourceNotFound')
    if (action === 'UpdateTable') return this.index(table, request)
    return { Indexes: [{ Name: '_id_', Unique: true, Keys: [] }, ...table.indexes], IndexNum: 1 }
  }

  private create(name: string) {
    this.tables.set(name, { indexes: [], permission: 'PRIVATE' })
    return {}
  }

  private protect({ Resource, Permission }: Request) {
    const table = this.tables.get(Resource)
    if (table === undefined) return fail('ResourceNotFound')
    table.permission = Permission
    return { Data: { Success: true } }
  }

  private index(table: Table, { CreateIndexes }: Request) {
    for (const { IndexName, MgoKeySchema } of CreateIndexes as Wanted[]) {
      if (table.indexes.some(({ Name }) => Name === IndexName)) return fail('InvalidParameter.IndexExists')
      if (table.indexes.length === 20) return fail('LimitExceeded.Index')
      const { MgoIsUnique: Unique, MgoIndexKeys: Keys } = MgoKeySchema
      table.indexes.push({ Name: IndexName, Unique, Keys })
    }
    return {}
  }
}

interface Wanted {
  IndexName: string
  MgoKeySchema: { MgoIsUnique: boolean; MgoIndexKeys: { Name: string; Direction: string }[] }
}

const fail = (Code: string) => ({ Error: { Code, Message: Code } })
const base = { EnvId: 'test', Databases: [{ InstanceId: 'tnt-1' }], Storages: [], Functions: [] }
const environment = { EnvInfo: { EnvBaseInfo: base }, EnvList: [base] }

let control: Control
let server: Server

beforeEach(async () => {
  control = new Control()
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Request
      const answer = control.answer(String(request.headers['x-tc-action']), body)
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ Response: { RequestId: 'r', ...answer } }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  process.env.TCB_BASE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(() => {
  delete process.env.TCB_BASE_URL
  server.close()
})

async function sync(): Promise<SyncedCollection[]> {
  const manager = new CloudBase({ envId: 'test', secretId: 'id', secretKey: 'key' })
  const done: SyncedCollection[] = []
  await syncDatabase(manager, collections, (one) => done.push(one))
  return done
}

test('an empty environment gets every collection, closed to phones, with every index as declared', async () => {
  await sync()
  expect([...control.tables.keys()].sort()).toEqual(collections.map(({ name }) => name).sort())
  for (const { name, indexes } of collections) {
    const table = control.tables.get(name)
    expect(table?.permission).toBe('ADMINONLY')
    expect(table?.indexes.map(({ Name, Unique, Keys }) => [Name, Unique, Keys])).toEqual(
      indexes.map((index) => [
        index.name,
        index.unique ?? false,
        index.keys.map(([Name, direction]) => ({ Name, Direction: String(direction) })),
      ]),
    )
  }
})

test('a second run changes nothing but says the same permission again', async () => {
  await sync()
  control.asked.length = 0
  const again = await sync()
  expect(again.every(({ created, indexed }) => !created && indexed.length === 0)).toBe(true)
  expect(control.asked).not.toContain('CreateTable')
  expect(control.asked).not.toContain('UpdateTable')
})

test('an index somebody made by hand is named and left alone', async () => {
  await sync()
  control.tables.get('messages')?.indexes.push({ Name: 'mine', Unique: false, Keys: [] })
  const messages = (await sync()).find(({ name }) => name === 'messages')
  expect(messages?.unknown).toEqual(['mine'])
  expect(control.tables.get('messages')?.indexes.some(({ Name }) => Name === 'mine')).toBe(true)
})

test('a run that was cut off is finished by the next', async () => {
  control.tables.set('messages', { indexes: [], permission: 'PRIVATE' })
  const messages = (await sync()).find(({ name }) => name === 'messages')
  expect(messages).toMatchObject({ created: false, unknown: [] })
  expect(messages?.indexed.length).toBeGreaterThan(0)
  expect(control.tables.get('messages')?.permission).toBe('ADMINONLY')
})
