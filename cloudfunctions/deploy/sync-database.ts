import type CloudBase from '@cloudbase/manager-node'
import type { CollectionSchema, IndexSchema } from '../schema'

type Manager = Pick<CloudBase, 'database' | 'permission'>

/** What was done to one collection; `unknown`: indexes the schema does not name, left for a person to judge. */
export interface SyncedCollection {
  name: string
  created: boolean
  indexed: string[]
  unknown: string[]
}

/** MongoDB's own; every collection has it. */
const ownIndex = '_id_'

function toCreate({ name, keys, unique }: IndexSchema) {
  const MgoIndexKeys = keys.map(([Name, direction]) => ({ Name, Direction: String(direction) }))
  return { IndexName: name, MgoKeySchema: { MgoIsUnique: unique ?? false, MgoIndexKeys } }
}

/**
 * Makes one collection what the schema says: it exists, no phone reaches it, it has its indexes. Run again it
 * changes nothing. An index is built in one request; nothing is ever dropped.
 */
async function syncCollection({ database, permission }: Manager, schema: CollectionSchema) {
  const { IsCreated } = await database.createCollectionIfNotExists(schema.name)
  await permission.modifyResourcePermission({
    resourceType: 'collection',
    resource: schema.name,
    permission: schema.access,
  })
  const { Indexes = [] } = await database.describeCollection(schema.name)
  const there = Indexes.map(({ Name }) => Name).filter((name) => name !== ownIndex)
  const missing = schema.indexes.filter(({ name }) => !there.includes(name))
  if (missing.length > 0)
    await database.updateCollection(schema.name, { CreateIndexes: missing.map(toCreate) })
  return {
    name: schema.name,
    created: IsCreated,
    indexed: missing.map(({ name }) => name),
    unknown: there.filter((name) => schema.indexes.every((index) => index.name !== name)),
  }
}

/** Every collection, one after the other: the cloud limits how often one may ask. */
export async function syncDatabase(
  manager: Manager,
  collections: readonly CollectionSchema[],
  told: (synced: SyncedCollection) => void,
): Promise<void> {
  for (const schema of collections) told(await syncCollection(manager, schema))
}
