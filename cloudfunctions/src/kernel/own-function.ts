import { Fault } from '#shared/kernel/fault'
import { logError } from '#cloud/kernel/log'
import { app, traced } from '#cloud/kernel/sdk'

/** Runs another function of ours and resolves with what it returned; a failure there is `unavailable` here. */
export async function runOwnFunction<Result>(name: string, data: object): Promise<Result> {
  try {
    const { result } = await traced(() => app.callFunction({ name, data }))
    return result as Result
  } catch (error) {
    logError(`function ${name}`, error)
    throw new Fault('unavailable', '是我们这边出了问题，什么也没丢。请稍后再试一次。')
  }
}
