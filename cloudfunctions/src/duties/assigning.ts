import type { ParsedInput } from '#shared/contract'
import type { ReceptionDay } from '#shared/reception/reception-day'
import type { SessionActor } from '#shared/reception/sessions/setting'
import type { Context } from '#cloud/kernel/router'
import { assignDuties } from '#shared/duties/assign'
import { expectSessionVersion, isLastStep } from '#shared/reception/sessions/record'
import { actOnDuty, type Hats } from '#cloud/duties/acting'
import { deputiesOf } from '#cloud/duties/deputies'

/** Everybody who is to receive in one session, at the version that was shown; again, it is done already. */
export function assign(
  { id, version, deputyIds }: ParsedInput<'duties.assign'>,
  hat: (session: ReceptionDay, hats: Hats) => SessionActor,
  context: Context,
) {
  return actOnDuty(context, {
    id,
    also: deputyIds,
    hat,
    taken: (session, by) => session.version === version + 1 && isLastStep(session, ['assign'], by),
    decide: (session, { setting, deputies }) => {
      expectSessionVersion(session, version)
      return assignDuties(session, deputiesOf(deputyIds, deputies), setting)
    },
  })
}
