import type { FanOut, Notice, NoticeAct, TraceRow } from '#shared/notices/notice'
import { dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { reachesFollowers } from '#shared/notices/audience'
import type { Clerk } from '#shared/notices/clerk'
import { stateWords } from '#shared/notices/notice-words'
import { readyFault } from '#shared/notices/ready'
import { noticeRefusal } from '#shared/notices/refusal'

/** The words of a notice and everything else its writer chooses. */
export type Content = Pick<
  Notice,
  | 'type'
  | 'title'
  | 'body'
  | 'translations'
  | 'attachments'
  | 'audience'
  | 'requireReceipt'
  | 'activity'
  | 'session'
  | 'publishAt'
  | 'expireAt'
> & { scopeName: string }

export type NoticeDeed =
  | { act: 'draft'; content: Content }
  | { act: 'submit'; check: 'pass' | 'review' | 'unchecked' }
  | { act: 'approve' }
  | { act: 'sendBack'; words: string }
  | { act: 'publish' }
  | { act: 'finish' }
  | { act: 'correct'; title: string; body: string; words: string }
  | { act: 'recall'; words: string }

interface Setting {
  now: Date
  by: Clerk
}

interface Change {
  set: Partial<Notice>
  row?: Partial<Pick<TraceRow, 'what' | 'before'>>
}

type Deed<Name extends NoticeAct> = Extract<NoticeDeed, { act: Name }>
type Rule<Name extends NoticeAct> = (notice: Notice, deed: Deed<Name>, setting: Setting) => Change

const telling = (what: FanOut['what']): FanOut => ({
  what,
  phase: what === 'published' ? 'followers' : 'readers',
  cursor: '',
})

const shelfOf = ({ audience, unitId }: Notice) => (reachesFollowers(audience) ? (unitId ?? 'county') : '')

/** It goes out: everybody may read it from now on, and the fan-out begins. */
const goOut = (notice: Notice, now: Date): Partial<Notice> => ({
  state: 'publishing',
  publishedAt: now.toISOString(),
  shelf: shelfOf(notice),
  fanOut: telling('published'),
})

const rules: { [Name in NoticeAct]: Rule<Name> } = {
  draft: (_notice, { content }, { by }) => ({
    set: { ...content, author: { id: by.id, name: by.name }, check: 'none' },
  }),
  submit: (notice, { check }, { now }) => {
    const missing = readyFault(notice, now)
    if (missing) throw missing
    return { set: { state: 'submitted', check } }
  },
  approve: (notice, _deed, { by, now }) => {
    const approver = { id: by.id, name: by.name }
    const later = notice.publishAt !== null && notice.publishAt > now.toISOString()
    return { set: later ? { state: 'approved', approver } : { ...goOut(notice, now), approver } }
  },
  sendBack: (_notice, { words }) => ({ set: { state: 'draft', approver: null }, row: { what: words } }),
  publish: (notice, _deed, { now }) => {
    const late = notice.expireAt !== null && notice.expireAt < dayOf(now)
    return late
      ? { set: { state: 'draft', approver: null }, row: { what: '有效期过了，没有发出' } }
      : { set: goOut(notice, now) }
  },
  finish: () => ({ set: { state: 'published', fanOut: null } }),
  correct: (notice, { title, body, words }) => {
    const before = { title: notice.title, body: notice.body }
    if (before.title === title && before.body === body) {
      throw new Fault('invalidInput', '标题和内容都没有变，不用更正。请先改好再发出更正。', 'body')
    }
    // A translation of words that were wrong is wrong as well.
    return {
      set: { title, body, translations: [], fanOut: telling('corrected') },
      row: { what: words, before },
    }
  },
  recall: (notice, { words }) => {
    const told = notice.state !== 'approved'
    return { set: { state: 'recalled', fanOut: told ? telling('recalled') : null }, row: { what: words } }
  },
}

/** One act on one notice: what to save, or a Fault in the order notFound · forbidden · conflict · invalidInput. */
export function decideNotice(notice: Notice, deed: NoticeDeed, setting: Setting): Notice {
  const fault = noticeRefusal(deed.act, notice, setting)
  if (fault) throw fault
  const rule = rules[deed.act] as Rule<NoticeAct>
  const { set, row } = rule(notice, deed, setting)
  return record({ ...notice, ...set }, { ...setting, act: deed.act, row })
}

interface Recording extends Setting {
  act: NoticeAct
  row: Change['row']
}

/** What every act does alike; saving a draft leaves no trace, and the end of the telling is nobody's act. */
function record(changed: Notice, { act, row, by, now }: Recording): Notice {
  const at = now.toISOString()
  const traced: TraceRow = { at, act, byName: by.name, what: '', before: null, ...row }
  const silent = act === 'draft' || act === 'finish'
  return {
    ...changed,
    desk: deskOf(changed.state),
    touchedAt: at,
    trace: silent ? changed.trace : [...changed.trace, traced],
    version: act === 'finish' ? changed.version : changed.version + 1,
  }
}

/** Which list of the desk a notice stands in. */
export function deskOf(state: Notice['state']): Notice['desk'] {
  if (state === 'draft') return 'drafts'
  return state === 'submitted' ? 'waiting' : 'out'
}

/** Fault: conflict, which says where it stands now. */
export function expectNotice(notice: Notice, version: number): void {
  if (notice.version === version) return
  throw new Fault(
    'conflict',
    `这条公告刚有人动过，现在是“${stateWords[notice.state]}”。您写的还在。请刷新后再看。`,
  )
}
