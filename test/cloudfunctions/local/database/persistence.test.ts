import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aDatabase, ask } from './local-database'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'database-'))
  file = join(folder, 'data.sqlite')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what was written is there when the file is opened again, in its order, indexes included', () => {
  const { database } = aDatabase(file)
  const documents = [
    { _id: 'b', queryCode: 'K2', at: new Date(5), list: [{ n: 1.5 }], nothing: null },
    { _id: 1, queryCode: 'K1' },
    { _id: '1', queryCode: 'K3' },
  ]
  expect(database.bulk('messages', documents)).toBe(3)
  ask(database, 'modifyDocument', {
    collectionName: 'messages',
    query: { _id: 'b' },
    data: { $set: { n: 1 } },
    merge: true,
  })
  ask(database, 'removeDocument', { collectionName: 'messages', query: { _id: '1' } })
  ask(database, 'addCollection', { collectionName: 'extra' })
  database.close()

  const again = aDatabase(file).database
  expect(again.dump('messages')).toEqual([{ ...documents[0], n: 1 }, documents[1]])
  expect(again.dump('extra')).toEqual([])
  const { answer } = ask(again, 'insertDocument', { collectionName: 'messages', data: [{ queryCode: 'K1' }] })
  expect(answer.message).toContain('E11000')
  again.close()
})

test('a transaction that was not committed is not there', () => {
  const { database } = aDatabase(file)
  const { transactionId } = ask(database, 'startTransaction', {}).answer
  ask(database, 'insertDocument', { collectionName: 'things', data: [{ _id: 'a' }], transactionId })
  database.close()
  const again = aDatabase(file).database
  expect(again.dump('things')).toEqual([])
  again.close()
})

test('a bulk that meets a duplicate leaves nothing', () => {
  const { database } = aDatabase(file)
  expect(() => database.bulk('things', [{ _id: 'a' }, { _id: 'a' }])).toThrow('E11000')
  expect(database.dump('things')).toEqual([])
  database.close()
})

test('a write that the file refuses is not seen in memory either', () => {
  const { database } = aDatabase(file)
  database.close()
  const { answer } = ask(database, 'insertDocument', { collectionName: 'things', data: [{ _id: 'a' }] })
  expect(answer.code).toBe('DATABASE_REQUEST_FAILED')
  expect(database.dump('things')).toEqual([])
})

test('acknowledged writes survive SIGKILL, and transactions are whole or absent', async () => {
  for (const lines of [1, 40, 150]) {
    const acknowledged = await killedAfter(lines)
    expect(acknowledged).toBeGreaterThanOrEqual(lines - 1)
    const { database } = aDatabase(file)
    const ids = new Set(database.dump('things').map(({ _id }) => _id))
    for (let n = 0; n <= acknowledged; n++)
      expect(['x', 'y', 'z'].filter((letter) => !ids.has(letter + n))).toEqual([])
    expect(ids.has(`x${acknowledged + 1}`)).toBe(ids.has(`y${acknowledged + 1}`))
    const [count] = database.dump('things', ({ _id }) => _id === 'count')
    expect(ids.has(`x${String(count?.n)}`)).toBe(true)
    database.close()
    rmSync(folder, { recursive: true })
    folder = mkdtempSync(join(tmpdir(), 'database-'))
    file = join(folder, 'data.sqlite')
  }
}, 60_000)

/** The last number that the writer had acknowledged when it was killed. */
function killedAfter(lines: number): Promise<number> {
  const writer = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'crash-writer.ts'), file])
  let output = ''
  let errors = ''
  writer.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  return new Promise((resolve, reject) => {
    writer.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (output.split('\n').length > lines) writer.kill('SIGKILL')
    })
    writer.on('close', () => {
      const last = output.split('\n').at(-2)
      if (last === undefined) reject(new Error(errors))
      else resolve(Number(last))
    })
  })
}
