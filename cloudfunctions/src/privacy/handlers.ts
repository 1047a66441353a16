import type { privacyActions } from '#shared/privacy/contract'
import type { Context, Handlers } from '#cloud/kernel/router'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { Fault } from '#shared/kernel/fault'
import { mineItem } from '#shared/messages/queues/list-items'
import { ownMessage } from '#shared/privacy/own-data'
import { idOfRequest } from '#cloud/kernel/sha256'
import { findMine, findOpenOfAuthor } from '#cloud/messages/store'
import { loadCounty } from '#cloud/places/store'
import { forget, seatsToCome } from '#cloud/privacy/erasing'
import { otherData } from '#cloud/privacy/other-data'
import { closeErasure, isErasing, openErasure } from '#cloud/privacy/store'

const copiedAtOnce = 20

function openidOf({ caller }: Context): string {
  if (caller.openid === null) throw new Fault('unauthenticated', '要先用微信打开小程序，才能做这一步。')
  return caller.openid
}

/** What has to end before anything can be erased. */
async function stillOpen(openid: string, now: Date) {
  const [county, messages, seats] = await Promise.all([
    loadCounty(now),
    findOpenOfAuthor(openid),
    seatsToCome(openid, now),
  ])
  return [
    ...messages.map((message) => ({
      kind: 'message' as const,
      id: message._id,
      title: message.title,
      what: mineItem(message, { county, now }).tag.word,
    })),
    ...seats.map(({ _id, matter }) => ({
      kind: 'booking' as const,
      id: _id,
      title: matter === '' ? '预约的接待' : matter,
      what: '还没到日子',
    })),
  ]
}

export const privacyHandlers: Handlers<typeof privacyActions> = {
  'privacy.overview': async (_input, context) => {
    const openid = openidOf(context)
    const [open, erasing, person] = await Promise.all([
      stillOpen(openid, context.now),
      isErasing(openid),
      context.caller.person(),
    ])
    return { open, erasing, staff: (person?.grants.length ?? 0) > 0 }
  },

  'privacy.copy': async ({ cursor }, context) => {
    const openid = openidOf(context)
    const { now } = context
    const page = { cursor: decodeCursor(cursor), limit: copiedAtOnce + 1 }
    const [county, found, other] = await Promise.all([
      loadCounty(now),
      findMine(openid, page),
      cursor === undefined ? otherData(openid, now) : null,
    ])
    const { rows, next } = pageOf(found, copiedAtOnce, ({ submittedAt, _id }) => ({
      key: submittedAt,
      id: _id,
    }))
    return {
      asOf: now.toISOString(),
      messages: rows.map((one) => ownMessage(one, { now, county })),
      next,
      other,
    }
  },

  'privacy.erase': async ({ requestId }, context) => {
    const openid = openidOf(context)
    const { now } = context
    const [first, ...more] = await stillOpen(openid, now)
    if (first) {
      const count = more.length === 0 ? '' : `，还有 ${more.length} 件`
      throw new Fault('conflict', `您的“${first.title}”还没完${count}。先撤回、取消，或等办完，再来删。`)
    }
    const erasure = await openErasure({
      _id: idOfRequest('e', openid, requestId),
      openid,
      state: 'open',
      askedAt: now.toISOString(),
      doneAt: null,
    })
    if (erasure.state === 'done') return done
    if (!(await forget(openid, now)))
      return { state: 'open', words: '收到了。内容多，几分钟内删完，不用等着。' }
    await closeErasure(erasure, now)
    return done
  },
}

const done = { state: 'done', words: '删好了。办过几件、多久答复，这些数字留着，里面没有您。' } as const
