import { chooseFiles } from './local-files.h5'

/** Lets the person choose one JSON file; resolves with its text, null when nothing was chosen. */
export async function pickTextFile(): Promise<string | null> {
  const [file] = await chooseFiles('.json,application/json', false)
  return file ? await file.text() : null
}
