import type { inboxActions } from '#shared/inbox/contract'
import type { Subscriber } from '#shared/inbox/subscriber'
import type { Context, Handlers } from '#cloud/kernel/router'
import { inboxPage } from '#shared/inbox/contract'
import { follow, unfollow } from '#shared/inbox/following'
import { groupsOf, onePerStep } from '#shared/inbox/groups'
import { keepAsks } from '#shared/inbox/keep-asks'
import { isFor, keysOf, type Keys } from '#shared/inbox/keys'
import { Template } from '#shared/inbox/subscriber'
import { openedUpTo, unreadAfter, unreadCap } from '#shared/inbox/unread'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { Fault } from '#shared/kernel/fault'
import { followedBy, mustExist } from '#cloud/inbox/follows'
import { changeSubscriber, findRows, findRowsAfter, readSubscriber } from '#cloud/inbox/store'

function openidOf({ caller }: Context): string {
  if (caller.openid === null) throw new Fault('unauthenticated', '要先用微信打开小程序，才能做这一步。')
  return caller.openid
}

interface Reader {
  keys: Keys
  after: string
}

async function readerOf(context: Context): Promise<Reader> {
  const openid = openidOf(context)
  const [person, { followedAt, openedAt }] = await Promise.all([
    context.caller.person(),
    readSubscriber(openid),
  ])
  const holder = { openid, personId: person?._id ?? null, grants: person?.grants ?? [], follows: followedAt }
  return { keys: keysOf(holder), after: unreadAfter(openedAt, context.now) }
}

/** The cloud reads a bounded number of rows to count at most 99 steps. */
const rowsCounted = 3 * unreadCap

export const inboxHandlers: Handlers<typeof inboxActions> = {
  'inbox.list': async ({ cursor }, context) => {
    const { keys, after } = await readerOf(context)
    const page = { cursor: decodeCursor(cursor), limit: inboxPage + 1 }
    const found = await findRows([...keys.keys()], page)
    const { rows, next } = pageOf(found, inboxPage, ({ at, _id }) => ({ key: at, id: _id }))
    const mine = rows.filter((row) => isFor(row, keys))
    return {
      items: groupsOf(mine, { now: context.now, unreadAfter: after }),
      next,
      newest: mine[0]?.at ?? null,
    }
  },

  'inbox.unread': async (_input, context) => {
    const { keys, after } = await readerOf(context)
    const found = await findRowsAfter([...keys.keys()], { at: after, limit: rowsCounted })
    const steps = onePerStep(found.filter((row) => isFor(row, keys))).length
    return { count: Math.min(steps, unreadCap), more: steps > unreadCap }
  },

  'inbox.open': async ({ upTo }, context) => {
    const { openedAt } = await changeSubscriber(openidOf(context), (subscriber) => ({
      ...subscriber,
      openedAt: openedUpTo(subscriber.openedAt, upTo, context.now),
    }))
    return { openedAt: openedAt ?? upTo }
  },

  'inbox.settings': async (_input, context) => settingsOf(await readSubscriber(openidOf(context))),

  'inbox.set': async (settings, context) =>
    settingsOf(await changeSubscriber(openidOf(context), (subscriber) => ({ ...subscriber, settings }))),

  'inbox.asked': async (answered, context) => {
    const at = context.now.toISOString()
    const subscriber = await changeSubscriber(openidOf(context), (one) => keepAsks(one, answered, at))
    return { left: settingsOf(subscriber).left }
  },

  'inbox.follow': async (what, context) => {
    await mustExist(what, context)
    const at = context.now.toISOString()
    const subscriber = await changeSubscriber(openidOf(context), (one) => follow(one, what, at))
    return { follows: await followedBy(subscriber, context.now) }
  },

  'inbox.unfollow': async (what, context) => {
    const subscriber = await changeSubscriber(openidOf(context), (one) => unfollow(one, what))
    return { follows: await followedBy(subscriber, context.now) }
  },

  'inbox.follows': async (_input, context) => {
    const subscriber = await readSubscriber(openidOf(context))
    return { follows: await followedBy(subscriber, context.now) }
  },
}

function settingsOf({ settings, quota }: Subscriber) {
  const of = <Value>(value: (template: Template) => Value) =>
    Object.fromEntries(Template.options.map((template) => [template, value(template)])) as Record<
      Template,
      Value
    >
  return {
    ...settings,
    left: of((template) => quota[template]?.left ?? 0),
    last: of((template) => quota[template]?.last ?? null),
  }
}
