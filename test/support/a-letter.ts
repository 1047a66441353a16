import type { Input } from '#shared/contract'

let made = 0

/** A letter for 柳沟镇's station, as its officer enters it. */
export function aLetter(over: object = {}): Input<'letters.enter'> {
  made += 1
  return {
    requestId: `letter-${made}`,
    source: 'letter',
    name: '郑演示',
    text: '南巷口的路灯坏了三盏，晚上接孩子看不见路。',
    villageId: 'U05V01',
    visibility: 'private',
    consent: true,
    ...over,
  }
}
