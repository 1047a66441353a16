import type { Output } from '#shared/contract'
import { answerKey, keptAnswer } from '../../platform/cache'
import { call } from '../../platform/call'
import { callPhone } from '../../platform/phone'

type Home = Output<'home.get'>

/** 打联络站电话 where no message names its station: the number kept with the home page, else asked for. */
export async function callStation(): Promise<void> {
  const kept = keptAnswer<Home>(answerKey('home.get', {}))?.data
  const home = kept ?? (await call('home.get', {}).catch(() => undefined))
  if (home) await callPhone(home.site.phone)
}
