import type { WeappNode } from './node'
import type { Weapp } from './open-weapp'

/** Milliseconds a person waits for the screen; the machine of the tests may be busy. */
const patience = 8000
const pressed = ['button', 'link', 'radio', 'checkbox', 'tab']

/** Somebody with the phone in hand: finds things by what they are called, waits until they are there. */
export interface Person {
  /** Taps what has this accessible name, whole or at its beginning, once it is there and not disabled. */
  press(name: string): Promise<void>
  /** Types into the field of this name. */
  write(field: string, words: string): Promise<void>
  /** Waits until all of these words are on the screen. */
  sees(...words: string[]): Promise<void>
  at(page: string): Promise<void>
}

export function personAt(weapp: Weapp): Person {
  const named = (name: string) => {
    const all = weapp.$$('[aria-role]').filter((node) => pressed.includes(String(node.attr('aria-role'))))
    const free = all.filter((node) => node.attr('aria-disabled') !== 'true')
    const found =
      free.find((node) => nameOf(node) === name) ?? free.find((node) => nameOf(node).startsWith(name))
    if (!found) throw new Error(`nothing to press is called ${name}, but:\n${all.map(nameOf).join('\n')}`)
    return found
  }
  const field = (name: string) => {
    const fields = [...weapp.$$('input'), ...weapp.$$('textarea')]
    const found = fields.find((node) => nameOf(node).startsWith(name))
    if (!found) throw new Error(`no field is called ${name}, but:\n${fields.map(nameOf).join('\n')}`)
    return found
  }
  return {
    press: async (name) => (await weapp.waitFor(() => named(name), patience)).tap(),
    write: async (name, words) => (await weapp.waitFor(() => field(name), patience)).input(words),
    sees: async (...words) => {
      await weapp.waitFor(() => {
        const missing = words.filter((word) => !weapp.text().includes(word))
        if (missing.length > 0) throw new Error(`not on ${weapp.page()}: ${missing.join()}\n${weapp.text()}`)
      }, patience)
    },
    at: async (page) => {
      await weapp.waitFor(() => {
        if (!weapp.page().startsWith(page))
          throw new Error(`on ${weapp.page()}, not ${page}\n${weapp.text()}`)
      }, patience)
    },
  }
}

/** The label if there is one, else the words. */
export function nameOf(node: WeappNode): string {
  return String(node.attr('aria-label') ?? '') || node.text()
}
