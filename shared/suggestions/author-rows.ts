import { outboxId, type OutboxRow } from '#shared/inbox/outbox-row'
import type { Message } from '#shared/messages/message'
import { shownTitle } from '#shared/messages/privacy/without-person'
import type { Suggestion } from '#shared/suggestions/suggestion'
import type { SuggestionEvent } from '#shared/suggestions/told'

/** Who wrote one of the messages it grew from. */
export interface SourceAuthor {
  messageId: string
  openid: string
  /** His own title, without numbers. */
  title: string
}

const told = {
  assign: ['有代表写成建议了', '代表据您反映的事写了一件建议，已经交给单位办。'],
  struckOff: ['代表建议办完了', '据您反映的事写的建议办完销号了，请打开看。'],
} as const

/** What stands where a WeChat stood once its author ended it all (`withoutAuthor`). */
const letGo = /^(?:archived|erased):/
const finished: readonly Message['status'][] = ['archived', 'blocked', 'diverted']

/** The authors who can still be told; one whose data were removed is not there any more. */
export function authorsOf(messages: readonly Message[]): SourceAuthor[] {
  return messages
    .filter(({ status, authorOpenid }) => !finished.includes(status) && !letGo.test(authorOpenid))
    .map((message) => ({
      messageId: message._id,
      openid: message.authorOpenid,
      title: shownTitle(message),
    }))
}

/**
 * What the authors of its messages hear, each by his own message's title: when it goes to a unit and when it is struck
 * off. Not a word of the suggestion itself, which may be confidential.
 */
export function authorRows(
  { event, after }: { event: SuggestionEvent; after: Suggestion },
  authors: readonly SourceAuthor[],
): OutboxRow[] {
  if (event !== 'assign' && event !== 'struckOff') return []
  const [head, text] = told[event]
  return authors.map(({ messageId, openid, title }) => ({
    _id: outboxId(`${after._id}:${after.version}`, messageId, `resident:${openid}`),
    recipient: `resident:${openid}`,
    event: `suggestions.${event}ForAuthor`,
    at: after.touchedAt,
    subject: { kind: 'message', id: messageId },
    title: [...`${head}：${title}`].slice(0, 40).join(''),
    text,
    urgency: 'digest',
    until: null,
    unitId: after.unitId,
    facts: { what: title, status: event === 'assign' ? '有建议了' : '已销号', from: '人大代表' },
    state: 'queued',
  }))
}
