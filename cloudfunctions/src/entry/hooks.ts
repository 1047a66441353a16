import type { Photo } from '#shared/messages/message'
import { isPhone } from '#cloud/kernel/caller'
import { takeMediaCheck } from '#cloud/messages/jobs'

/** WeChat's push of a finished picture check; an older body has `isrisky` instead of `result`. */
interface MediaChecked {
  Event?: string
  trace_id?: string
  result?: { suggest?: string }
  isrisky?: number
  status_code?: number
}

/** The address could not be fetched: nobody has seen the picture. */
const notDownloadable = 4294966288

function checkOf({ result, isrisky, status_code: status }: MediaChecked): Photo['check'] {
  if (status === notDownloadable) return 'review'
  if (isrisky !== undefined) return isrisky === 0 ? 'pass' : 'risky'
  const suggest = result?.suggest
  return suggest === 'pass' || suggest === 'risky' ? suggest : 'review'
}

/** WeChat calls back; a phone that pretends to be WeChat gets nothing done. A throw makes WeChat call again. */
export async function main(event: MediaChecked, context: unknown) {
  if (isPhone(context)) return 'refused'
  if (event.Event === 'wxa_media_check' && event.trace_id)
    await takeMediaCheck(event.trace_id, checkOf(event))
  return 'success'
}
