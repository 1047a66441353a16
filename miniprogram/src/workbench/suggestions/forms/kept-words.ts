import { useDraft, type Draft } from '../../../platform/draft'
import type { DrawnAct } from '../offered-acts'

/** Words for one act on one suggestion: they survive a lost connection and a closed sheet. */
export function useKeptWords(id: string, act: DrawnAct): Draft<string> {
  return useDraft<string>(`suggestion:${id}:${act}`, '')
}
