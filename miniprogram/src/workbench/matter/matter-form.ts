/** What somebody said, as it is being written down for him. */
export interface MatterForm {
  text: string
  villageId: string | null
  place: string
  visibility: 'private' | 'mayPublish' | 'anonymous'
  answered: boolean
  answer: string
  mayCall: boolean
  consent: boolean
}

export const emptyMatter: MatterForm = {
  ...{ text: '', villageId: null, place: '', visibility: 'private' },
  ...{ answered: false, answer: '', mayCall: false, consent: false },
}

/** What is still missing, as the button says it; false when nothing. */
export function missingMatter(form: MatterForm, consentWords = '先问过本人，勾上同意'): string | false {
  const { text, villageId, answered, answer, consent } = form
  if (text.trim().length < 2) return '先写他说了什么'
  if (villageId === null) return '先选是哪个村的事'
  if (answered && answer.trim() === '') return '先写当场怎么答的'
  return !consent && consentWords
}

/** The same as the cloud takes it. */
export function matterOf({ answered, answer, villageId, text, place, visibility, mayCall }: MatterForm) {
  return {
    ...{ text, place, visibility, mayCall },
    consent: true as const,
    villageId: villageId ?? '',
    answer: answered ? answer.trim() : '',
  }
}
