const store = 'photos'

/** Photos of drafts in IndexedDB: they survive a reload, and localStorage is too small for them. */
export function keepBlob(name: string, blob: Blob): Promise<unknown> {
  return run('readwrite', (photos) => photos.put(blob, name))
}

export function readBlob(name: string): Promise<Blob | undefined> {
  return run('readonly', (photos) => photos.get(name) as IDBRequest<Blob | undefined>)
}

export async function dropBlobs(names: string[]): Promise<void> {
  for (const name of names) await run('readwrite', (photos) => photos.delete(name))
}

export function allBlobNames(): Promise<string[]> {
  return run('readonly', (photos) => photos.getAllKeys() as IDBRequest<string[]>)
}

async function run<Result>(
  mode: IDBTransactionMode,
  ask: (photos: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await open()
  try {
    return await settled(ask(database.transaction(store, mode).objectStore(store)))
  } finally {
    database.close()
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('liaison-station', 1)
  request.onupgradeneeded = () => request.result.createObjectStore(store)
  return settled(request)
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'))
  })
}
