import { logError } from '#cloud/kernel/log'
import { forget } from '#cloud/privacy/erasing'
import { closeErasure, findErasures } from '#cloud/privacy/store'

const atOnce = 20
const mostRounds = 20

async function forgetAll(openid: string, now: Date): Promise<boolean> {
  for (let round = 0; round < mostRounds; round += 1) {
    if (await forget(openid, now)) return true
  }
  return false
}

/** Goes on with every erasure that was asked for and not finished, also after a crash. */
export async function eraseAsked(now: Date): Promise<{ done: number }> {
  let done = 0
  for (const erasure of await findErasures(atOnce)) {
    try {
      if (!(await forgetAll(erasure.openid ?? '', now))) continue
      await closeErasure(erasure, now)
      done += 1
    } catch (error) {
      logError(`privacy.erase ${erasure._id}`, error)
    }
  }
  return { done }
}
