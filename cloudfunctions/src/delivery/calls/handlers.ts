import type { callsActions } from '#shared/delivery/calls-contract'
import type { Call } from '#shared/delivery/call'
import type { Handlers } from '#cloud/kernel/router'
import { callItem } from '#shared/delivery/call-view'
import { called, takenBack } from '#shared/delivery/work-calls'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { dayOf, instantAt } from '#shared/kernel/day'
import { callDeskOf, type CallDesk } from '#cloud/delivery/calls/desk'
import { reveal } from '#cloud/delivery/calls/reveal'
import { callNotFound, changeCall, countCalls, findOver, findWaiting } from '#cloud/delivery/calls/store'
import { markWrong, unmarkWrong } from '#cloud/delivery/phone-book/store'

const itemFor = (call: Call, { me, now }: CallDesk) => callItem(call, { now, me: me.name })

const workerOf = ({ me, now }: CallDesk) => ({ by: { id: me._id, name: me.name }, now })

function guarded(call: Call, { desks }: CallDesk): Call {
  if (!desks.includes(call.desk)) throw callNotFound()
  return call
}

export const callsHandlers: Handlers<typeof callsActions> = {
  'delivery.calls': async ({ view, subjectId, cursor, limit }, context) => {
    const desk = await callDeskOf(context)
    const list = { desks: desk.desks, subjectId }
    const page = { cursor: decodeCursor(cursor), limit: limit + 1 }
    const [found, counts] = await Promise.all([
      view === 'waiting' ? findWaiting(list, page) : findOver(list, page),
      countCalls(list, instantAt(dayOf(desk.now), '00:00')),
    ])
    const { rows, next } = pageOf(found, limit, ({ dueAt, overAt, _id }) => ({
      key: view === 'waiting' ? dueAt : (overAt ?? ''),
      id: _id,
    }))
    return { items: rows.map((call) => itemFor(call, desk)), next, counts }
  },

  'delivery.reveal': async (input, context) => reveal(input, await callDeskOf(context)),

  'delivery.called': async ({ id, ...told }, context) => {
    const desk = await callDeskOf(context)
    const call = await changeCall(id, async (current, tx) => {
      const changed = called(guarded(current, desk), told, workerOf(desk))
      const { in: where, id: entry } = current.number
      if (told.outcome === 'wrongNumber' && where === 'phoneBook') await markWrong(entry, desk.now, tx)
      return changed
    })
    return itemFor(call, desk)
  },

  'delivery.callTakenBack': async ({ id, version }, context) => {
    const desk = await callDeskOf(context)
    const call = await changeCall(id, async (current, tx) => {
      const changed = takenBack(guarded(current, desk), version, workerOf(desk))
      const { in: where, id: entry } = current.number
      const slip = current.tries[current.tries.length - 1]
      if (slip?.outcome === 'wrongNumber' && where === 'phoneBook') await unmarkWrong(entry, slip.at, tx)
      return changed
    })
    return itemFor(call, desk)
  },
}
