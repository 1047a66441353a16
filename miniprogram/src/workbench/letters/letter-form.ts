import type { Input } from '#shared/contract'
import { emptyMatter, type MatterForm, matterOf, missingMatter } from '../matter/matter-form'

type Enter = Input<'letters.enter'>

export interface LetterForm extends MatterForm {
  /** Made with the form: sent twice it is one message. */
  requestId: string
  source: Enter['source'] | null
  openingId: string | null
  name: string
  phone: string
  brought: string
  category: string | null
}

export const emptyLetter: LetterForm = {
  ...emptyMatter,
  ...{ requestId: '', source: null, openingId: null, name: '', phone: '', brought: '', category: null },
}

/** On paper: it has pictures, and nobody stands there to be answered. */
export function isOnPaper({ source }: LetterForm): boolean {
  return source === 'mailbox' || source === 'letter'
}

export function missingLetter(form: LetterForm): string | false {
  if (form.source === null) return '先选是怎么来的'
  if (form.source === 'mailbox' && form.openingId === null) return '先选是哪次开箱拿到的'
  if (form.source === 'cadre' && form.brought.trim() === '') return '先写是谁带来的'
  return missingMatter(form, isOnPaper(form) ? '先勾上：信是写给联络站的' : undefined)
}

/** The letter as the cloud takes it; `letter` are the pictures. */
export function letterOf(form: LetterForm, siteId: string, letter: string[]): Enter | null {
  const { requestId, source, openingId, name, phone, brought, category, visibility } = form
  if (source === null) return null
  const known = visibility === 'anonymous' ? { name: '', phone: '' } : { name, phone }
  return {
    ...matterOf(isOnPaper(form) ? { ...form, answered: false } : form),
    ...known,
    ...{ requestId, siteId, source, letter: isOnPaper(form) ? letter : [] },
    openingId: source === 'mailbox' ? openingId : null,
    brought: source === 'cadre' ? brought : '',
    ...(category !== null && { category }),
  }
}
