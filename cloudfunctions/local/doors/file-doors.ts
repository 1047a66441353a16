import { openidOf, readBytes, sendJson, type Exchange } from '../http/exchange'
import { isCloudPath, type FileStorage } from '../storage/file-storage'

const maxPhotoBytes = 10 * 1024 * 1024
const maxFileBytes = 100 * 1024 * 1024

function fault(code: string, message: string): object {
  return { ok: false, fault: { code, message } }
}

/** What the bytes are, by their first ones; browsers show a photo or a document only under its own type. */
function contentType(bytes: Buffer): string {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg'
  if (bytes.subarray(1, 4).toString('latin1') === 'PNG') return 'image/png'
  if (bytes.subarray(0, 3).toString('latin1') === 'GIF') return 'image/gif'
  if (bytes.subarray(8, 12).toString('latin1') === 'WEBP') return 'image/webp'
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return 'application/pdf'
  return 'application/octet-stream'
}

/** COS's error body, which the SDK reads when an upload was refused. */
function cosError(code: string, message: string): string {
  const text = `<Code>${code}</Code><Message>${message}</Message><RequestId>local</RequestId><TraceId>local</TraceId>`
  return `<?xml version='1.0' encoding='utf-8' ?><Error>${text}</Error>`
}

async function readUpload(request: Exchange['request']): Promise<Buffer | undefined> {
  const bytes = await readBytes(request, maxFileBytes)
  const type = request.headers['content-type'] ?? ''
  if (bytes === undefined || !type.startsWith('multipart/')) return bytes
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const file = form.get('file')
  return file instanceof Blob ? Buffer.from(await file.arrayBuffer()) : undefined
}

/** The doors that bytes go through: signed uploads, temporary URLs, and the page's own upload. */
export class FileDoors {
  constructor(private readonly storage: FileStorage) {}

  /** PUT (the SDK) or POST (a form, as wx.uploadFile sends it) to /storage/upload/<token>. */
  async upload({ request, response, url }: Exchange): Promise<void> {
    const path = this.storage.pathOfUpload(url.pathname.split('/')[3] ?? '')
    const bytes = await readUpload(request)
    if (path === undefined || bytes === undefined) {
      response.writeHead(path === undefined ? 403 : 400, { 'content-type': 'application/xml' })
      response.end(
        path === undefined ? cosError('AccessDenied', 'forged or expired') : cosError('BadBody', 'no file'),
      )
      return
    }
    await this.storage.write(path, bytes)
    response.writeHead(request.method === 'POST' ? 204 : 200)
    response.end()
  }

  /** GET or HEAD /storage/file/<token>. */
  async download({ request, response, url }: Exchange): Promise<void> {
    const path = this.storage.pathOfDownload(url.pathname.split('/')[3] ?? '')
    const bytes = path === undefined ? undefined : await this.storage.read(path)
    if (bytes === undefined) {
      response.writeHead(path === undefined ? 403 : 404).end()
      return
    }
    response.writeHead(200, { 'content-type': contentType(bytes), 'content-length': bytes.length })
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }

  /** POST /local/upload?path=photos/…: the page's stand-in for wx.cloud.uploadFile. */
  async uploadFromPage({ request, response, url }: Exchange): Promise<void> {
    const path = url.searchParams.get('path') ?? ''
    const bytes = await readBytes(request, maxPhotoBytes)
    if (openidOf(request) === undefined) {
      return sendJson(
        response,
        fault('unauthenticated', '照片没有传上去：还不知道您是谁。请先登录再传。'),
        401,
      )
    }
    if (bytes === undefined) {
      return sendJson(
        response,
        fault('invalidInput', '这张照片超过 10 MB，没有传上去。请换一张小些的照片。'),
        413,
      )
    }
    if (!isCloudPath(path) || bytes.length === 0) {
      return sendJson(
        response,
        fault('invalidInput', '照片没有传上去：没有收到照片内容。请重新选一张。'),
        400,
      )
    }
    await this.storage.write(path, bytes)
    sendJson(response, { fileID: this.storage.fileIdOf(path) })
  }
}
