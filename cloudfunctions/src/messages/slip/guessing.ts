import type { Context } from '#cloud/kernel/router'
import { timeOfDay } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { timeText } from '#shared/kernel/time-text'
import { countWrong, wrongTries } from '#cloud/messages/slip/store'

/** Wrong codes an hour: of one WeChat, of all guests together, of everybody together. */
const most = { own: 5, guests: 100, all: 500 } as const

const guests = 'guests'
const hourMs = 3_600_000

/**
 * Eight letters and digits cannot be guessed five an hour (31^8); a wrong one counts, a right one never. Runs beside
 * the search, and answers for both: what was not found is counted before it is refused.
 */
export async function withoutGuessing<Found>(
  search: Promise<Found | null>,
  { caller, now }: Context,
): Promise<Found> {
  const who = caller.openid ?? guests
  const [{ own, all }, found] = await Promise.all([wrongTries(who, now), search])
  if (own >= (who === guests ? most.guests : most.own) || all >= most.all) throw tooMany(now)
  if (found !== null) return found
  await countWrong(who, now)
  throw new Fault('notFound', '找不到这一件。请对一对编号或查询码，或打联络站电话问。')
}

function tooMany(now: Date): Fault {
  const again = timeText(timeOfDay(new Date((Math.floor(now.getTime() / hourMs) + 1) * hourMs)))
  return new Fault(
    'tooMany',
    `输错好几次了，请${again}以后再试。查询码里没有字母 I、L、O，也没有数字 0 和 1。急着问，请打联络站电话。`,
  )
}
