import { createRequire, isBuiltin } from 'node:module'
import type { DatabaseSyncInstance, SqliteModule, StatementSyncInstance } from '@photostructure/sqlite'
import type { DocumentKey } from './document'

/** One row to write; a null body deletes it. */
export interface Row {
  collection: string
  key: DocumentKey
  body: string | null
}

/** Node's own SQLite from 22.5 on, the same API from a prebuilt package before. */
function openSqlite(file: string): DatabaseSyncInstance {
  const name = isBuiltin('node:sqlite') ? 'node:sqlite' : '@photostructure/sqlite'
  const sqlite = createRequire(__filename)(name) as SqliteModule
  return new sqlite.DatabaseSync(file)
}

/** Writes every commit through to one SQLite file; what `save` returned from survives a SIGKILL. */
export class Persistence {
  private readonly sqlite: DatabaseSyncInstance
  private readonly upsert: StatementSyncInstance
  private readonly remove: StatementSyncInstance

  constructor(file: string) {
    this.sqlite = openSqlite(file)
    this.sqlite.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA cache_size = -65536;
      CREATE TABLE IF NOT EXISTS collections(name TEXT PRIMARY KEY);
      CREATE TABLE IF NOT EXISTS docs(collection TEXT, id TEXT, body TEXT NOT NULL, PRIMARY KEY(collection, id));
    `)
    this.upsert = this.sqlite.prepare(
      'INSERT INTO docs VALUES (?, ?, ?) ON CONFLICT(collection, id) DO UPDATE SET body = excluded.body',
    )
    this.remove = this.sqlite.prepare('DELETE FROM docs WHERE collection = ? AND id = ?')
  }

  /** All rows, in the order they were first written. */
  *rows(): Generator<{ collection: string; body: string }> {
    const rows = this.sqlite.prepare('SELECT collection, body FROM docs ORDER BY rowid').iterate()
    for (const { collection, body } of rows) yield { collection: String(collection), body: String(body) }
  }

  addedCollections(): string[] {
    return this.sqlite
      .prepare('SELECT name FROM collections')
      .all()
      .map(({ name }) => String(name))
  }

  addCollection(name: string): void {
    this.sqlite.prepare('INSERT OR IGNORE INTO collections VALUES (?)').run(name)
  }

  /** Writes all rows in one SQLite transaction. */
  save(rows: Iterable<Row>): void {
    this.sqlite.exec('BEGIN IMMEDIATE')
    try {
      for (const { collection, key, body } of rows) {
        if (body === null) this.remove.run(collection, JSON.stringify(key))
        else this.upsert.run(collection, JSON.stringify(key), body)
      }
      this.sqlite.exec('COMMIT')
    } catch (error) {
      this.sqlite.exec('ROLLBACK')
      throw error
    }
  }

  close(): void {
    this.sqlite.close()
  }
}
