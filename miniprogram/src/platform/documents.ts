import Taro from '@tarojs/taro'
import { documentPath, type PickedDocument } from './picked-documents'
import { randomId } from './random-id'

/** Lets the person choose files from a chat; choosing nothing is no error. */
export async function pickDocuments(count: number): Promise<PickedDocument[]> {
  const extension = ['pdf', 'jpg', 'jpeg', 'png']
  const chosen = await Taro.chooseMessageFile({ count, type: 'file', extension }).catch(() => undefined)
  return (chosen?.tempFiles ?? []).map(({ name, size, path }) => ({ name, size, source: path }))
}

/** Sends one file to the cloud's storage; resolves with its fileID. */
export async function sendDocument({ name, source }: PickedDocument, prefix: string): Promise<string> {
  const cloudPath = documentPath(prefix, randomId(), name)
  const { fileID } = await Taro.cloud.uploadFile({ cloudPath, filePath: String(source) })
  return fileID
}
