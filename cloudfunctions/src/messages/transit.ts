import type { Act } from '#shared/messages/act'
import type { Actor } from '#shared/messages/actor'
import type { Message, MessageStage, MessageStatus } from '#shared/messages/message'
import type { Context } from '#cloud/kernel/router'
import type { Transaction } from '#cloud/kernel/database'
import { Fault } from '#shared/kernel/fault'
import { hatFor } from '#shared/messages/allowed'
import { decide, expectVersion } from '#shared/messages/decide'
import { relationOf } from '#shared/messages/holds'
import { hatsOf } from '#cloud/messages/hats'
import { changeMessage } from '#cloud/messages/store'
import { loadCounty } from '#cloud/places/store'

interface Target {
  id: string
  version: number
}

interface Done {
  id: string
  version: number
  status: MessageStatus
  stage: MessageStage
  number: string | null
}

interface Prepared {
  act: Act
  /** Names of deputies that the history row may mention, by id. */
  deputyNames?: Record<string, string>
}

/** What an act needs to know from the cloud before it can be decided: a number, a checker, a deputy on duty. */
type Prepare = (message: Message, tx: Transaction, by: Actor) => Promise<Prepared>

const notHere = () => new Fault('notFound', '找不到这一件。可能编号不对，或者它不归您看。')

/** The same person sent the same act twice: the first one counted, its retry is told so, even if it left his hands. */
function isReplay(message: Message, version: number, { act, by }: { act: Act['act']; by: Actor }): boolean {
  const last = message.history[message.history.length - 1]
  const himself = by.role !== 'author' || by.openid === message.authorOpenid
  return message.version === version + 1 && last?.act === act && last.actorId === by.id && himself
}

/**
 * One transition: who acts in which hat, is it the version he saw, what becomes of it; all in one transaction.
 * `act` is given, or prepared from the message once it is known that the caller may act on it.
 */
export async function transit(
  { caller, now }: Context,
  { id, version }: Target,
  act: Act | { act: Act['act']; prepare: Prepare },
): Promise<Done> {
  const [county, hats] = await Promise.all([loadCounty(now), hatsOf(caller, now)])
  const message = await changeMessage(id, async (current, tx) => {
    if (hats.some((by) => isReplay(current, version, { act: act.act, by }))) return null
    const by = hatFor(act.act, current, { now, county, hats })
    if (relationOf(current, by) === null) throw notHere()
    expectVersion(current, version)
    const prepared = 'prepare' in act ? await act.prepare(current, tx, by) : { act }
    return decide(current, prepared.act, { now, county, by, deputyNames: prepared.deputyNames ?? {} })
  })
  return {
    id,
    version: message.version,
    status: message.status,
    stage: message.stage,
    number: message.number,
  }
}
