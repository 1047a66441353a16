import { useDraft, type Draft } from '../../../platform/draft'
import type { DrawnAct } from '../offered-acts'

/** Words for one act on one message: they survive a lost connection, a closed sheet, a colleague being faster. */
export function useKeptWords(id: string, act: DrawnAct): Draft<string> {
  return useDraft<string>(`desk:${id}:${act}`, '')
}
