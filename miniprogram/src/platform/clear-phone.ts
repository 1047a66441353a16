import { allPhotoFiles, dropPhotoFiles } from './photo-files'
import { dropDocuments } from './show-document'
import { remove, slotNames } from './storage'

/** 清除这台手机上的内容: drafts, photos, documents, kept answers, who one was. 关怀模式 stays: it says nothing about anybody. */
export async function clearThisPhone(): Promise<void> {
  for (const slot of slotNames()) if (slot !== 'care') remove(slot)
  await dropPhotoFiles(await allPhotoFiles())
  await dropDocuments()
}
