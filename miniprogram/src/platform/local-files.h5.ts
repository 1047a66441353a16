import { currentOpenid } from './session'

/** Lets the person choose files; choosing nothing is no error. */
export function chooseFiles(accept: string, multiple = true): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.multiple = multiple
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

/** Sends a file to the local cloud's storage; resolves with its fileID. */
export async function uploadFile(path: string, body: Blob | undefined): Promise<string> {
  const openid = currentOpenid()
  const response = await fetch(`./local/upload?path=${encodeURIComponent(path)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...(openid && { 'x-openid': openid }) },
    body,
  })
  if (!response.ok) throw new Error(`upload answered ${response.status}`)
  const { fileID } = (await response.json()) as { fileID: string }
  return fileID
}
