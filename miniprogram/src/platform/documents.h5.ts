import { documentPath, type PickedDocument } from './picked-documents'
import { randomId } from './random-id'
import { currentOpenid } from './session'

/** Lets the person choose files; choosing nothing is no error. */
export function pickDocuments(count: number): Promise<PickedDocument[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.pdf,.jpg,.jpeg,.png'
    input.multiple = count > 1
    const chosen = () =>
      [...(input.files ?? [])]
        .slice(0, count)
        .map((file) => ({ name: file.name, size: file.size, source: file }))
    input.addEventListener('change', () => resolve(chosen()))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

/** Sends one file to the local cloud's storage; resolves with its fileID. */
export async function sendDocument({ name, source }: PickedDocument, prefix: string): Promise<string> {
  const openid = currentOpenid()
  const path = documentPath(prefix, randomId(), name)
  const response = await fetch(`./local/upload?path=${encodeURIComponent(path)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...(openid && { 'x-openid': openid }) },
    body: source as File,
  })
  if (!response.ok) throw new Error(`upload answered ${response.status}`)
  const { fileID } = (await response.json()) as { fileID: string }
  return fileID
}
