import fs from 'node:fs'
import path from 'node:path'
import { appTimers } from './still'

/** What the mini-program runtime gives every script; nothing of the browser is among it. */
export interface Surroundings {
  wx: object
  Date: DateConstructor
  App: (config: object) => void
  Page: (config: object) => void
  Component: (config: object) => void
  getApp: () => unknown
  getCurrentPages: () => unknown[]
}

/** Names that jsdom has and a phone has not: shadowed, so that using one fails here as it does there. */
const absent =
  'window document navigator location history self fetch XMLHttpRequest WebSocket localStorage sessionStorage indexedDB requestAnimationFrame cancelAnimationFrame MutationObserver Image File Blob FormData FileReader URL URLSearchParams TextEncoder TextDecoder crypto process Buffer __dirname __filename'.split(
    ' ',
  )

/** The phone's clock: `start` when the app starts, ticking on from there. */
export function clockFrom(start: Date): DateConstructor {
  const ahead = start.getTime() - Date.now()
  return class PhoneDate extends Date {
    constructor(...given: [] | [string]) {
      super(...((given.length === 0 ? [Date.now() + ahead] : given) as [string]))
    }

    static override now(): number {
      return Date.now() + ahead
    }
  } as DateConstructor
}

/** Runs files of the build as CommonJS, each once. */
export function createLoader(root: string, surroundings: Surroundings): (file: string) => unknown {
  const given: Record<string, unknown> = { ...surroundings, ...appTimers, global: {}, globalThis: {} }
  const loaded = new Map<string, { exports: unknown }>()

  return function load(file: string): unknown {
    const known = loaded.get(file)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    loaded.set(file, module)
    const require = (request: string) =>
      load(path.posix.join(path.posix.dirname(file), request.replace(/\.js$/, '')))
    const names = ['module', 'exports', 'require', ...Object.keys(given), ...absent]
    const code = fs.readFileSync(path.join(root, `${file}.js`), 'utf8')
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a loader runs the text of a script
    const run = new Function(...names, `${code}\n//# sourceURL=${file}.js`) as (...values: unknown[]) => void
    run(module, module.exports, require, ...Object.values(given))
    return module.exports
  }
}
