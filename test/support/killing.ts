import { contract, type ActionName, type JobName } from '#shared/contract'
import type { DemoCloud } from '#test/support/demo-cloud'

export function killing(cloud: () => DemoCloud) {
  return {
    /**
     * A call is cut off after its n-th database answer, for n = 1, 2 …, until one gets through; how many n did. Its
     * worker lives on, which is quicker; whole workers and clouds die in kill.test.ts, delivery/crash.test.ts and the bench.
     */
    async killAtEveryAnswer(
      action: ActionName | JobName,
      once: (arm: () => Promise<unknown>) => Promise<void>,
    ): Promise<number> {
      for (let n = 1; ; n += 1) {
        const kill = {
          function: action in contract ? 'api' : 'jobs',
          action,
          afterDatabaseAnswer: n,
          keepWorker: true,
        }
        await once(() => cloud().faults({ clear: true, kill }))
        if ((await cloud().faults({})).kill === undefined) continue
        await cloud().faults({ clear: true })
        return n - 1
      }
    },

    /** Sends it until it is done: the first time the worker dies, the phone is told so in a plain sentence. */
    async insist(action: ActionName, input: object, openid: string): Promise<void> {
      for (let n = 0; n < 3; n += 1) {
        const answer = await cloud().call(action, input, openid)
        if (answer.ok) return
        expect(answer.fault).toMatchObject({ code: 'unavailable', message: expect.stringContaining('还在') })
      }
      throw new Error(`${action} never got through`)
    },
  }
}
