import type { ActionName } from '#shared/contract'
import { nowIso } from './clock'
import { load, remove, save } from './storage'

/** Reads whose last good answer stays readable without a network. */
const kept: readonly ActionName[] = [
  'home.get',
  'stations.list',
  'stations.get',
  'reception.upcoming',
  'deputies.get',
  'bookings.slots',
  'bookings.mine',
  'bookings.desk',
  'inbox.list',
]
const most = 40

export interface KeptAnswer<Data> {
  key: string
  /** Instant, ISO. */
  asOf: string
  data: Data
}

export function answerKey(name: ActionName, input: unknown): string {
  return `${name} ${JSON.stringify(input)}`
}

export function keptAnswer<Data>(key: string): KeptAnswer<Data> | undefined {
  return all<Data>().find((answer) => answer.key === key)
}

/** Newest first; the oldest go when there are too many, or when the phone refuses the size. */
export function keepAnswer(name: ActionName, key: string, data: unknown): void {
  if (!kept.includes(name)) return
  const others = all().filter((answer) => answer.key !== key)
  let answers = [{ key, asOf: nowIso(), data }, ...others].slice(0, most)
  while (answers.length > 0 && !save('answers', answers)) {
    answers = answers.slice(0, Math.floor(answers.length / 2))
  }
}

export function forgetAnswers(): void {
  remove('answers')
}

function all<Data = unknown>(): KeptAnswer<Data>[] {
  return load<KeptAnswer<Data>[]>('answers') ?? []
}
