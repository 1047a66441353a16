import { aDatabase, ask } from './local-database'

/** Writes singly, in batches and in transactions without end; says what was acknowledged, a line each. */
const { database } = aDatabase(process.argv[2] ?? null)

function write(action: string, fields: Record<string, unknown>): Record<string, unknown> {
  return ask(database, action, { collectionName: 'things', ...fields }).answer
}

for (let n = 0; ; n++) {
  const { transactionId } = write('startTransaction', {})
  write('insertDocument', { data: [{ _id: `x${n}` }, { _id: `y${n}` }], transactionId })
  write('modifyDocument', {
    query: { _id: 'count' },
    data: { $set: { n } },
    merge: true,
    upsert: true,
    transactionId,
  })
  write('commitTransaction', { transactionId })
  write('insertDocument', { data: [{ _id: `z${n}`, text: '演示'.repeat(50) }] })
  process.stdout.write(`${n}\n`)
}
