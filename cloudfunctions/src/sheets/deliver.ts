import { createHash } from 'node:crypto'
import type { Sheet } from '#shared/sheets/contract'
import type { Job } from '#cloud/sheets/press'
import { dayOf, dayText, yearOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { temporaryUrls, upload } from '#cloud/kernel/wechat'

/** Draws a sheet, keeps it in storage under its own content, and lends its address. */
export async function deliver(job: Job, fileName: string, now: Date): Promise<Sheet> {
  // The press is a bundle of its own (cloudfunctions/build.ts): whoever prints nothing does not load it.
  const { print } = await import('#cloud/sheets/press')
  const today = dayOf(now)
  const printed = `${yearOf(today)}年${dayText(today)}打印`
  const { bytes, missing } = await print(job, printed)
  const content = createHash('sha256')
    .update(JSON.stringify([job, printed]))
    .digest('hex')
    .slice(0, 24)
  const fileId = await upload(`sheets/${content}.pdf`, bytes)
  const [url] = await temporaryUrls([fileId])
  if (!url) throw new Fault('unavailable', '印好了，可是没取到。什么也没丢，请再点一次。')
  return { url, fileName: `${fileName}.pdf`, missing }
}
