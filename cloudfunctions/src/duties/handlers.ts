import type { dutiesActions } from '#shared/duties/contract'
import type { ReceptionDay } from '#shared/reception/reception-day'
import type { SessionActor } from '#shared/reception/sessions/setting'
import type { Hats } from '#cloud/duties/acting'
import type { Handlers } from '#cloud/kernel/router'
import { dutyOf } from '#shared/duties/acts'
import { answerLeave, askLeave, confirmDuty } from '#shared/duties/leave'
import { askSubstitute, askedDuty } from '#shared/duties/substitute'
import { askSwap, swapDuty } from '#shared/duties/swap'
import { expectSessionVersion, isLastStep } from '#shared/reception/sessions/record'
import { assign } from '#cloud/duties/assigning'
import { knownDeputy } from '#cloud/duties/deputies'
import { actOnDuty, asNamed, asStaff, callingDeputy } from '#cloud/duties/acting'
import { answer } from '#cloud/duties/answer'
import { mine, partners, substitutes } from '#cloud/duties/reading'
import { fill, saveRoster } from '#cloud/duties/roster'
import { deputyDayWithin, noSession, readSession } from '#cloud/reception/sessions/store'

/** Load, let `shared/duties` decide, save with the outbox in one transaction (acting.ts). */
export const dutiesHandlers: Handlers<typeof dutiesActions> = {
  'duties.mine': mine,
  'duties.substitutes': substitutes,
  'duties.partners': partners,
  'duties.fill': fill,
  'duties.saveRoster': saveRoster,
  'duties.answer': answer,

  'duties.confirm': async ({ id }, context) => {
    const { deputyId } = await callingDeputy(context)
    return await actOnDuty(context, {
      id,
      hat: asNamed,
      taken: (session, by) => isLastStep(session, ['confirm'], by),
      decide: (session, { setting }) => confirmDuty(session, deputyId, setting),
    })
  },
  'duties.askLeave': async ({ id, reason }, context) => {
    const { deputyId } = await callingDeputy(context)
    return await actOnDuty(context, {
      id,
      hat: asNamed,
      taken: (session, by) =>
        isLastStep(session, ['askLeave'], by) && dutyOf(session, deputyId).reason === reason.trim(),
      decide: (session, { setting }) => askLeave(session, { deputyId, reason }, setting),
    })
  },
  'duties.grantLeave': ({ id, version, ...input }, context) =>
    actOnDuty(context, {
      id,
      hat: asStaff,
      taken: (session, by) =>
        session.version === version + 1 &&
        isLastStep(session, [input.grant ? 'grantLeave' : 'refuseLeave'], by),
      decide: (session, { setting }) => {
        expectSessionVersion(session, version)
        return answerLeave(session, input, setting)
      },
    }),
  'duties.askSubstitute': ({ id, deputyId, substituteId }, context) =>
    actOnDuty(context, {
      id,
      also: [substituteId],
      hat: (session, hats) => hats.staff ?? asOwner(session, deputyId, hats),
      taken: (session, by) =>
        isLastStep(session, ['askSubstitute'], by) && askedDuty(session, substituteId)?.deputyId === deputyId,
      decide: async (session, { setting, deputies, tx }) => {
        const substitute = knownDeputy(deputies.get(substituteId), session)
        const day = session.effective ?? session.scheduled
        const sameDay = await deputyDayWithin(tx, substituteId, day)
        return askSubstitute(session, { deputyId, substitute, sameDay }, setting)
      },
    }),
  'duties.swap': async ({ id, otherSessionId, otherDeputyId }, context) => {
    const { deputyId } = await callingDeputy(context)
    const other = await readSession(otherSessionId)
    return await actOnDuty(context, {
      id,
      also: [otherDeputyId],
      hat: asNamed,
      taken: (session, by) => {
        const wish = swapDuty(session, otherDeputyId)
        return isLastStep(session, ['swap'], by) && wish?.swap?.sessionId === otherSessionId
      },
      decide: (session, { setting }) =>
        askSwap(session, { deputyId, other, otherId: otherDeputyId }, setting),
    })
  },
  'duties.assign': (input, context) => assign(input, asStaff, context),
}

/** A deputy may look for his own substitute, nobody else's. */
function asOwner(session: ReceptionDay, deputyId: string, hats: Hats): SessionActor {
  const by = asNamed(session, hats)
  if (by.deputyId !== deputyId) throw noSession()
  return by
}
