import { chooseFiles, uploadFile } from './local-files.h5'
import { documentPath, type PickedDocument } from './picked-documents'
import { randomId } from './random-id'

/** Lets the person choose files; choosing nothing is no error. */
export async function pickDocuments(count: number): Promise<PickedDocument[]> {
  const chosen = await chooseFiles('.pdf,.jpg,.jpeg,.png', count > 1)
  return chosen.slice(0, count).map((file) => ({ name: file.name, size: file.size, source: file }))
}

/** Sends one file to the local cloud's storage; resolves with its fileID. */
export function sendDocument({ name, source }: PickedDocument, prefix: string): Promise<string> {
  return uploadFile(documentPath(prefix, randomId(), name), source as File)
}
