import type { Sheet } from '#shared/sheets/contract'
import type { Job, Order, Printed } from '#cloud/sheets/press'
import { dayOf, dayText, yearOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { runOwnFunction } from '#cloud/kernel/own-function'

/** Has a sheet drawn by the function `press`, which has the fonts and the memory for it. */
export async function deliver(job: Job, fileName: string, now: Date): Promise<Sheet> {
  const today = dayOf(now)
  const order: Order = { job, printed: `${yearOf(today)}年${dayText(today)}打印` }
  const printed = await runOwnFunction<Printed | null>('press', order)
  if (!printed?.url) throw new Fault('unavailable', '没有印成，什么也没丢。请再点一次。')
  return { url: printed.url, fileName: `${fileName}.pdf`, missing: printed.missing }
}
