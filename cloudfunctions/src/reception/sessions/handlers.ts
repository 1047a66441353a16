import type { sessionsActions } from '#shared/reception/sessions/contract'
import type { ParsedInputOf } from '#shared/kernel/action'
import type { Context, Handlers } from '#cloud/kernel/router'
import { Fault } from '#shared/kernel/fault'
import { addSession } from '#shared/reception/sessions/add'
import { changeSession as decideChange } from '#shared/reception/sessions/change'
import { answerMove, cancelSession, moveSession } from '#shared/reception/sessions/move'
import { publishSession } from '#shared/reception/sessions/publish'
import { expectNoClash } from '#shared/reception/sessions/whole'
import { deputiesById } from '#cloud/deputies/store'
import { board, joint, session, sessions } from '#cloud/reception/sessions/reading'
import { actAsStaff, officeOf } from '#cloud/reception/sessions/staff'
import { insertSession, sameDayWithin } from '#cloud/reception/sessions/store'

type Actions = typeof sessionsActions

export const sessionsHandlers: Handlers<Actions> = {
  'reception.sessions': sessions,
  'reception.session': session,
  'reception.board': board,
  'reception.joint': joint,
  'reception.publish': publishAll,
  'reception.move': (input, context) =>
    actAsStaff(context, { ...input, act: 'move' }, async (current, setting, tx) => {
      const decision = moveSession(current, input, setting)
      expectNoClash(decision.session, await sameDayWithin(tx, current.siteId, input.to))
      return decision
    }),
  'reception.answerMove': (input, context) =>
    actAsStaff(context, { ...input, act: 'answerMove' }, async (current, setting, tx) => {
      const decision = answerMove(current, input, setting)
      const { effective } = decision.session
      if (input.accept && effective !== null)
        expectNoClash(decision.session, await sameDayWithin(tx, current.siteId, effective))
      return decision
    }),
  'reception.cancel': (input, context) =>
    actAsStaff(context, { ...input, act: 'cancel' }, (current, setting) =>
      cancelSession(current, input, setting),
    ),
  'reception.change': ({ id, version, ...input }, context) =>
    actAsStaff(context, { id, version, act: 'change' }, async (current, setting, tx) => {
      const decision = decideChange(current, input, setting)
      const hours = input.start ?? input.end
      if (hours !== undefined && current.effective !== null)
        expectNoClash(decision.session, await sameDayWithin(tx, current.siteId, current.effective))
      return decision
    }),
  'reception.add': async (input, context) => {
    const office = await officeOf(context)
    const { site, by } = office.actorAt(input.siteId)
    const deputies = await deputiesById(input.deputyIds)
    for (const id of input.deputyIds)
      if (deputies.get(id)?.status !== 'active')
        throw new Fault('invalidInput', '有一位代表现在不能履职。请换一位再存。', 'deputyIds')
    const setting = { now: context.now, county: office.county, by, siteName: site.name, booked: [] }
    const made = addSession(input, site, setting)
    const saved = await insertSession(made, (sameDay) => expectNoClash(made, sameDay))
    return { id: saved._id, version: saved.version }
  },
}

/** Each in a transaction of its own: one that cannot be published does not hold up the others. */
async function publishAll(input: ParsedInputOf<Actions['reception.publish']>, context: Context) {
  const done: { id: string; version: number }[] = []
  const refused: { id: string; message: string }[] = []
  for (const item of input.items) {
    try {
      done.push(
        await actAsStaff(context, { ...item, act: 'publish' }, (current, setting) =>
          publishSession(current, input, setting),
        ),
      )
    } catch (error) {
      if (!(error instanceof Fault) || input.items.length === 1) throw error
      refused.push({ id: item.id, message: error.message })
    }
  }
  return { done, refused }
}
