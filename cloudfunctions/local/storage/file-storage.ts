import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PathSigner } from './signed-path'

const prefix = 'cloud://local.6c6f/'
const usualAge = 2 * 60 * 60
const uploadAge = 15 * 60

/** A cloud path is relative, of plain segments: no "..", no empty one, no separator of another system. */
export function isCloudPath(path: string): boolean {
  return (
    path.length <= 512 &&
    path.split('/').every((part) => /^[\p{L}\p{N}\-_.~@=]+$/u.test(part) && !/^\.+$/.test(part))
  )
}

/** Files under one folder, named by fileID, reachable by URLs that expire in real time. */
export class FileStorage {
  private readonly signer = new PathSigner()

  constructor(
    private readonly folder: string,
    private readonly origin: () => string,
  ) {}

  fileIdOf(path: string): string {
    return prefix + path
  }

  /** The path of a fileID of this storage, undefined for any other text. */
  pathOf(fileId: string): string | undefined {
    const path = fileId.startsWith(prefix) ? fileId.slice(prefix.length) : ''
    return isCloudPath(path) ? path : undefined
  }

  uploadToken(path: string): string {
    return this.signer.sign({ path, use: 'write', until: Date.now() + uploadAge * 1000 })
  }

  pathOfUpload(token: string): string | undefined {
    return this.signer.read(token, 'write')
  }

  temporaryUrl(path: string, seconds = usualAge): string {
    const token = this.signer.sign({ path, use: 'read', until: Date.now() + seconds * 1000 })
    return `${this.origin()}/storage/file/${token}`
  }

  pathOfDownload(token: string): string | undefined {
    return this.signer.read(token, 'read')
  }

  /** The path behind a temporary URL that is alive, undefined for any other URL. */
  pathOfUrl(url: string): string | undefined {
    const start = `${this.origin()}/storage/file/`
    return url.startsWith(start) ? this.pathOfDownload(url.slice(start.length)) : undefined
  }

  async write(path: string, bytes: Buffer): Promise<void> {
    const file = this.fileOf(path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, bytes)
  }

  async read(path: string): Promise<Buffer | undefined> {
    return readFile(this.fileOf(path)).catch(() => undefined)
  }

  /** False when there was nothing to remove. */
  async remove(path: string): Promise<boolean> {
    return rm(this.fileOf(path)).then(
      () => true,
      () => false,
    )
  }

  async copy(from: string, to: string): Promise<boolean> {
    const file = this.fileOf(to)
    await mkdir(dirname(file), { recursive: true })
    return copyFile(this.fileOf(from), file).then(
      () => true,
      () => false,
    )
  }

  private fileOf(path: string): string {
    if (!isCloudPath(path)) throw new Error(`not a cloud path: ${path}`)
    return join(this.folder, path)
  }
}
