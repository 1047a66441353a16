import * as z from 'zod/mini'
import { Id } from '#shared/kernel/field'

/** How it came, as the visitors' ledger counts it: 线上 · 来访 · 来信 · 来电. */
export const Way = z.enum(['online', 'visit', 'letter', 'call'])
export type Way = z.output<typeof Way>

/** `visit`: outside a reception day · `cadre`: a village cadre brings somebody else's words. */
export const EnteredSource = z.enum(['mailbox', 'letter', 'call', 'visit', 'cadre'])
export type EnteredSource = z.output<typeof EnteredSource>

/** `session`: said at a reception day. */
export const IntakeSource = z.enum(['session', ...EnteredSource.options])
export type IntakeSource = z.output<typeof IntakeSource>

/** Who wrote it down for somebody else, and from what; null on a message: the author sent it himself. */
export const Intake = z.object({
  source: IntakeSource,
  /** The station's person. */
  by: Id,
  byName: z.string(),
  /** Who brought it, where that is somebody else: the village cadre; '' else. */
  brought: z.string(),
  /** The opening of the mailbox it lay in. */
  openingId: z.nullable(Id),
})
export type Intake = z.output<typeof Intake>

export const wayNames = {
  online: '线上',
  visit: '来访',
  letter: '来信',
  call: '来电',
} as const satisfies Record<Way, string>

interface SourceWords {
  way: Way
  name: string
  /** What the timeline says of how it came; {} is the station. */
  told: string
}

export const intakeSources = {
  session: { way: 'visit', name: '接待日当面说的', told: '接待日当面说的，{}代写' },
  mailbox: { way: 'letter', name: '信箱里的信', told: '投进信箱的信，{}代为登记' },
  letter: { way: 'letter', name: '寄来或送来的信', told: '写来的信，{}代为登记' },
  call: { way: 'call', name: '打电话说的', told: '打电话说的，{}代写' },
  visit: { way: 'visit', name: '平时上门说的', told: '上门说的，{}代写' },
  cadre: { way: 'visit', name: '村干部带来的', told: '托村干部带来的话，{}代写' },
} as const satisfies Record<IntakeSource, SourceWords>

/** Nobody's WeChat: whoever holds the slip follows the message by its number and query code. */
export function deskAuthor(messageId: string): string {
  return `desk:${messageId}`
}

/** Written down for somebody without WeChat, and not yet taken into a WeChat by its slip. */
export function hasNoWeChat({ authorOpenid }: { authorOpenid: string }): boolean {
  return authorOpenid.startsWith('desk:')
}
