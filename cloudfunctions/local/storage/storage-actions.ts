import { isCloudPath, type FileStorage } from './file-storage'

const missing = 'STORAGE_FILE_NONEXIST'
const maxFiles = 50

export type StorageAnswer = { data: unknown } | { code: string; message: string }

function entriesOf(value: unknown): Record<string, unknown>[] | undefined {
  if (!Array.isArray(value) || value.length > maxFiles) return undefined
  return value as Record<string, unknown>[]
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function refuse(message: string): StorageAnswer {
  return { code: 'INVALID_PARAM', message }
}

async function uploadMetadata(storage: FileStorage, origin: string, path: string): Promise<StorageAnswer> {
  if (!isCloudPath(path)) return refuse(`not a cloud path: ${path}`)
  const token = storage.uploadToken(path)
  const fileId = storage.fileIdOf(path)
  return {
    data: {
      url: `${origin}/storage/upload/${token}`,
      token: 'local',
      authorization: 'local',
      fileId,
      cosFileId: fileId,
    },
  }
}

async function downloadUrl(storage: FileStorage, entry: Record<string, unknown>): Promise<object> {
  const fileID = text(entry.fileid)
  const path = storage.pathOf(fileID)
  if (path === undefined || (await storage.read(path)) === undefined)
    return { fileID, code: missing, tempFileURL: '' }
  const age = typeof entry.max_age === 'number' ? entry.max_age : undefined
  return { fileID, code: 'SUCCESS', tempFileURL: storage.temporaryUrl(path, age) }
}

async function removeFile(storage: FileStorage, fileID: string): Promise<object> {
  const path = storage.pathOf(fileID)
  const removed = path !== undefined && (await storage.remove(path))
  return { fileID, code: removed ? 'SUCCESS' : missing }
}

async function copyEntry(storage: FileStorage, entry: Record<string, unknown>): Promise<object> {
  const [from, to] = [text(entry.src_path), text(entry.dst_path)]
  const copied = isCloudPath(from) && isCloudPath(to) && (await storage.copy(from, to))
  if (copied && entry.remove_original === true) await storage.remove(from)
  return { fileID: storage.fileIdOf(to), code: copied ? 'SUCCESS' : missing }
}

/** Answers the SDK's storage.* requests as the cloud does; `origin` is where the upload URL must lead. */
export async function answerStorage(
  storage: FileStorage,
  origin: string,
  body: Record<string, unknown>,
): Promise<StorageAnswer> {
  if (body.action === 'storage.getUploadMetadata') return uploadMetadata(storage, origin, text(body.path))
  const list = entriesOf(body.action === 'storage.batchDeleteFile' ? body.fileid_list : body.file_list)
  if (list === undefined) return refuse(`a list of at most ${maxFiles} files is needed`)
  switch (body.action) {
    case 'storage.batchGetDownloadUrl':
      return { data: { download_list: await Promise.all(list.map((entry) => downloadUrl(storage, entry))) } }
    case 'storage.batchDeleteFile':
      return { data: { delete_list: await Promise.all(list.map((id) => removeFile(storage, text(id)))) } }
    case 'storage.batchCopyFile':
      return { data: { copy_list: await Promise.all(list.map((entry) => copyEntry(storage, entry))) } }
    default:
      return refuse(`unknown action ${text(body.action)}`)
  }
}
