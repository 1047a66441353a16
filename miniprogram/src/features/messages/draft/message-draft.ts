import type { Input } from '#shared/contract'
import { seesChild } from '#shared/messages/privacy/child'
import type { Addressee, Visibility } from '#shared/messages/message'

/** One message is being written at a time: words and photos are kept on the phone under this name. */
export const draftKey = 'message'

export interface DraftPlace {
  unitId: string
  unitName: string
  /** null while only the township is known. */
  village: { id: string; name: string } | null
}

export interface MessageDraft {
  /** Made with the first word, kept until it is sent: sent twice it is one case. '' before. */
  requestId: string
  text: string
  place: DraftPlace | null
  /** '菜场到小学' */
  spot: string
  /** What the author chose himself; null: as guessed from the words. */
  category: { code: string; name: string } | null
  addressee: Addressee
  /** The addressed deputy's name, '' otherwise. */
  deputyName: string
  visibility: Visibility
  name: string
  phone: string
  mayContact: boolean
  consent: boolean
  /** The second, separate consent of `mayPublish`; without it the message stays private. */
  publishConsent: boolean
  dangerSeen: boolean
  /** Asked only when the words sound like a child's; null: not asked, or not answered. */
  over14: boolean | null
  guardianAgrees: boolean
}

export const emptyDraft: MessageDraft = {
  requestId: '',
  text: '',
  place: null,
  spot: '',
  category: null,
  addressee: { kind: 'duty', id: null },
  deputyName: '',
  visibility: 'private',
  name: '',
  phone: '',
  mayContact: false,
  consent: false,
  publishConsent: false,
  dangerSeen: false,
  over14: null,
  guardianAgrees: false,
}

/** What the button of the first step says while something is missing; undefined when nothing is. */
export function missingWords(draft: MessageDraft): string | undefined {
  const { text, place, over14, guardianAgrees } = draft
  if (text.trim() === '') return '先写一句话，再往下'
  if (!place?.village) return '先选哪个村，再往下'
  if (over14 === null && seesChild(text)) return '先说满没满 14 岁，再往下'
  if (over14 === false && !guardianAgrees) return '先请家长勾上同意，再往下'
  return undefined
}

/** What the button 发送 says while something is missing. */
export function missingConsent(draft: MessageDraft): string | undefined {
  return missingWords(draft) ?? (draft.consent ? undefined : '先勾上同意，再发送')
}

/** Publishing is its own consent: not ticked, the message is for those who handle it. */
export function visibilityOf({ visibility, publishConsent }: MessageDraft): Visibility {
  return visibility === 'mayPublish' && !publishConsent ? 'private' : visibility
}

export function hasContact({ name, phone, visibility }: MessageDraft): boolean {
  return visibility !== 'anonymous' && (name.trim() !== '' || phone.trim() !== '')
}

/** 柳沟镇 · 南巷村 · 菜场到小学 */
export function placeText({ place, spot }: MessageDraft): string {
  return [place?.unitName, place?.village?.name, spot.trim()].filter(Boolean).join(' · ')
}

export function submitInput(draft: MessageDraft, photos: string[]): Input<'messages.submit'> {
  return {
    requestId: draft.requestId,
    text: draft.text,
    category: draft.category?.code,
    villageId: draft.place?.village?.id ?? '',
    place: draft.spot,
    photos,
    addressee: draft.addressee,
    visibility: visibilityOf(draft),
    contact: hasContact(draft) ? { name: draft.name, phone: draft.phone } : null,
    handlersMayCall: draft.mayContact && hasContact(draft),
    consent: true,
    dangerSeen: draft.dangerSeen,
    ...(draft.over14 !== null && { over14: draft.over14, guardianAgrees: draft.guardianAgrees }),
  }
}
