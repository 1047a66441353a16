import type { FileStorage } from '../storage/file-storage'
import { imageMarker } from './marker-words'
import { openApiError, refusal, type OpenApiAnswer, type Visitors } from './message-check'

const images = 2

/** What a mediaCheckAsync request must bring, or WeChat's refusal; the photo's path when it may go on. */
export function acceptMedia(
  data: Record<string, unknown>,
  visitors: Visitors,
  storage: FileStorage,
): { path: string } | OpenApiAnswer {
  const refused = refusal(data, visitors)
  if (refused !== undefined) return refused
  if (data.media_type !== images) return openApiError(40004, 'invalid media type: 2 is an image')
  const path = typeof data.media_url === 'string' ? storage.pathOfUrl(data.media_url) : undefined
  return path === undefined ? openApiError(40001, 'invalid media_url: no live temporary URL') : { path }
}

export interface CheckedMedia {
  traceId: string
  openid: string
  /** undefined: the file could not be downloaded. */
  bytes: Buffer | undefined
  now: Date
}

/** The wxa_media_check event that WeChat pushes when the check is done. */
export function mediaCheckEvent({ traceId, openid, bytes, now }: CheckedMedia): Record<string, unknown> {
  const risky = bytes?.includes(imageMarker) ?? false
  const result = risky ? { suggest: 'risky', label: 20002 } : { suggest: 'pass', label: 100 }
  const failed = bytes === undefined
  return {
    ToUserName: 'gh_local',
    FromUserName: openid,
    CreateTime: Math.floor(now.getTime() / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid: 'wx-local',
    trace_id: traceId,
    version: 2,
    errcode: failed ? -1008 : 0,
    errmsg: failed ? 'download failed' : 'ok',
    ...(failed ? {} : { result, detail: [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }] }),
  }
}
