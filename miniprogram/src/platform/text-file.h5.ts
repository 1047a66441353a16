import { chooseFiles } from './local-files.h5'

/** Lets the person choose one JSON file; resolves with its text, null when nothing was chosen. */
export async function pickTextFile(): Promise<string | null> {
  const [file] = await chooseFiles('.json,application/json', false)
  return file ? await file.text() : null
}

/** Hands the person a text file to keep; false when he did not take it. */
export function keepTextFile(name: string, text: string): Promise<boolean> {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  return Promise.resolve(true)
}
