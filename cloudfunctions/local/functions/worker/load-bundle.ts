import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, Module } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { constants, Script } from 'node:vm'

const hashOf = (...parts: string[]) => createHash('sha1').update(parts.join('\n')).digest()

/**
 * Runs a bundle as `require` would. What V8 made of it is kept in the machine's temporary folder, so that the next
 * worker does not compile it again; V8 itself compares only lengths, so the bundle's hash stands before it.
 */
export function loadBundle(file: string): unknown {
  const source = Module.wrap(readFileSync(file, 'utf8'))
  const hash = hashOf(process.version, source)
  const kept = join(tmpdir(), 'local-cloud-code', hashOf(file).toString('hex'))
  const cachedData = keptFor(hash, kept)
  const { USE_MAIN_CONTEXT_DEFAULT_LOADER: importModuleDynamically } = constants
  const script = new Script(source, { filename: file, cachedData, importModuleDynamically })
  const module = { exports: {} }
  const run = script.runInThisContext() as (...given: unknown[]) => void
  run(module.exports, createRequire(file), module, file, dirname(file))
  if (cachedData === undefined || script.cachedDataRejected)
    keep(kept, Buffer.concat([hash, script.createCachedData()]))
  return module.exports
}

function keptFor(hash: Buffer, file: string): Buffer | undefined {
  try {
    const kept = readFileSync(file)
    return kept.subarray(0, hash.length).equals(hash) ? kept.subarray(hash.length) : undefined
  } catch {
    return undefined
  }
}

/** Workers may write it at the same time: each its own, and the last one stays. */
function keep(file: string, bytes: Buffer): void {
  mkdirSync(dirname(file), { recursive: true })
  const written = `${file}.${randomUUID()}`
  writeFileSync(written, bytes)
  renameSync(written, file)
}
