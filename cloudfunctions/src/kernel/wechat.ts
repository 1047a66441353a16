import { Fault } from '#shared/kernel/fault'
import { app, traced } from '#cloud/kernel/sdk'

/** What WeChat's check says of a text or picture; `unchecked` when it could not be asked. */
export interface ContentCheck {
  suggest: 'pass' | 'review' | 'risky' | 'unchecked'
  label: string
}

interface OpenApiAnswer {
  errCode?: number
  errcode?: number
  result?: { suggest?: string; label?: number | string }
  traceId?: string
  trace_id?: string
}

async function openApi(apiName: string, requestData: object): Promise<OpenApiAnswer> {
  const answer = await traced(() => app.callWxOpenApi({ apiName, cgiName: 'commrpcv2', requestData }))
  const body = (answer.result ?? answer) as OpenApiAnswer
  const code = body.errCode ?? body.errcode ?? 0
  if (code !== 0) throw new Error(`${apiName} answered ${code}`)
  return body
}

function suggestOf(value: string | undefined): ContentCheck['suggest'] {
  return value === 'pass' || value === 'review' || value === 'risky' ? value : 'unchecked'
}

/** msgSecCheck v2, scene 2 (comment); a failed call is `unchecked`, so that a person reads it, never a loss. */
export async function checkText(openid: string, content: string, title?: string): Promise<ContentCheck> {
  try {
    const { result } = await openApi('security.msgSecCheck', { version: 2, scene: 2, openid, content, title })
    return { suggest: suggestOf(result?.suggest), label: String(result?.label ?? '') }
  } catch (error) {
    console.error(JSON.stringify({ level: 'warn', where: 'msgSecCheck', detail: String(error) }))
    return { suggest: 'unchecked', label: '' }
  }
}

/** Asks for a picture to be checked; the answer comes later to `hooks` under the returned trace id, or null. */
export async function checkPicture(openid: string, url: string): Promise<string | null> {
  try {
    const request = { version: 2, scene: 2, openid, media_type: 2, media_url: url }
    const answer = await openApi('security.mediaCheckAsync', request)
    return answer.traceId ?? answer.trace_id ?? null
  } catch (error) {
    console.error(JSON.stringify({ level: 'warn', where: 'mediaCheckAsync', detail: String(error) }))
    return null
  }
}

/** Temporary addresses of stored files, in order; null for one that is gone. */
export async function temporaryUrls(fileIds: readonly string[]): Promise<(string | null)[]> {
  if (fileIds.length === 0) return []
  const { fileList } = await traced(() => app.getTempFileURL({ fileList: [...fileIds] }))
  return fileList.map((file) => (file.code === 'SUCCESS' ? file.tempFileURL : null))
}

/** Deletes stored files, at most 50; answers those that are gone now, the ones that were not there among them. */
export async function deleteFiles(fileIds: readonly string[]): Promise<string[]> {
  if (fileIds.length === 0) return []
  const { fileList } = await traced(() => app.deleteFile({ fileList: [...fileIds] }))
  const gone = ['SUCCESS', 'STORAGE_FILE_NONEXIST']
  return fileList.filter(({ code }) => gone.includes(code ?? 'SUCCESS')).map(({ fileID }) => fileID)
}

/** The bytes of a stored file. */
export async function download(fileID: string): Promise<Buffer> {
  try {
    const { fileContent } = await traced(() => app.downloadFile({ fileID }))
    return Buffer.from(fileContent as unknown as Uint8Array)
  } catch {
    throw new Fault('invalidInput', '有一张照片没传上来。请删掉它，再选一次。', 'photos')
  }
}

export async function upload(cloudPath: string, fileContent: Buffer): Promise<string> {
  const { fileID } = await traced(() => app.uploadFile({ cloudPath, fileContent: fileContent as never }))
  return fileID
}
