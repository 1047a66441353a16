/** One index: its keys in order, 1 ascending or -1 descending; a key into an array makes it multikey. */
export interface IndexSchema {
  name: string
  keys: readonly (readonly [field: string, direction: 1 | -1])[]
  unique?: true
}

/** One collection: who may reach it from outside (nobody), whether it grows without bound, its indexes. */
export interface CollectionSchema {
  name: string
  access: 'ADMINONLY'
  /** A query over a growing collection needs an index and a limit; the local cloud warns without. */
  growing: boolean
  indexes: readonly IndexSchema[]
}

function collection(name: string, growing: boolean, ...indexes: IndexSchema[]): CollectionSchema {
  return { name, access: 'ADMINONLY', growing, indexes }
}

/** Every collection, declared once for the local cloud and for deployment. */
export const collections: readonly CollectionSchema[] = [
  collection('county', false),
  collection('stations', false, { name: 'unit', keys: [['unitId', 1]] }),
  collection(
    'deputies',
    true,
    {
      name: 'site',
      keys: [
        ['siteId', 1],
        ['order', 1],
        ['_id', 1],
      ],
    },
    { name: 'person', keys: [['personId', 1]] },
  ),
  collection('deputyGroups', false, { name: 'unit', keys: [['unitId', 1]] }),
  collection('constituencies', false, { name: 'unit', keys: [['unitId', 1]] }),
  collection('terms', false),
  collection(
    'receptionDays',
    true,
    {
      name: 'site',
      keys: [
        ['siteId', 1],
        ['effective', 1],
      ],
    },
    { name: 'effective', keys: [['effective', 1]] },
  ),
  collection(
    'dutySlots',
    true,
    {
      name: 'site',
      keys: [
        ['siteId', 1],
        ['date', 1],
      ],
    },
    {
      name: 'deputy',
      keys: [
        ['deputyIds', 1],
        ['date', 1],
      ],
    },
  ),
  collection('notices', true, {
    name: 'scope',
    keys: [
      ['unitId', 1],
      ['publishedAt', -1],
    ],
  }),
  collection('people', true),
  collection('bindings', true, { name: 'person', keys: [['personId', 1]] }),
  collection('invites', true, { name: 'code', keys: [['code', 1]], unique: true }),
  collection('messages', true, { name: 'queryCode', keys: [['queryCode', 1]], unique: true }),
  collection('outbox', true),
  collection('counters', true),
  collection('mediaChecks', true),
  collection('figures', false),
]
