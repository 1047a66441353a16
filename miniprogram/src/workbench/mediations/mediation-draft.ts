import type { Input, Output } from '#shared/contract'

type Record = Input<'mediations.record'>
type Form = Output<'mediations.form'>
type Keeper = Extract<Output<'mediations.get'>, { view: 'keeper' }>

/** What is being written, kept on this phone; names are not in it: a lost phone names nobody. */
export interface MediationDraft {
  requestId: string
  day: string
  villageId: string | null
  kind: Record['kind'] | null
  about: string
  how: string
  deputyIds: string[]
  helpers: NonNullable<Record['helpers']>
  outcome: Record['outcome'] | null
  sentTo: NonNullable<Record['sentTo']> | null
  agreement: string
  recheckOn: string
  messageNumber: string
  apart: Record['apart'] | null
}

export function draftOf(view: Keeper | undefined, form: Form, requestId: string): MediationDraft {
  if (!view) {
    return {
      ...{ requestId, day: form.today, villageId: null, kind: null, about: '', how: '' },
      ...{ deputyIds: form.ownDeputyId === null ? [] : [form.ownDeputyId], helpers: [], outcome: null },
      ...{ sentTo: null, agreement: '', recheckOn: form.recheckOn, messageNumber: '', apart: null },
    }
  }
  const { words, messageNumber } = view
  const { day, villageId, kind, about, how, deputyIds, helpers, outcome, sentTo, agreement } = words
  return {
    ...{ requestId, day, villageId, kind, about, how, deputyIds, helpers, outcome, sentTo, agreement },
    ...{ recheckOn: words.recheckOn ?? form.recheckOn, messageNumber, apart: 'none' },
  }
}

/** The draft as the cloud takes it; null while something is missing. */
export function wordsOf(draft: MediationDraft, names: readonly string[]) {
  const { requestId: _request, villageId, kind, outcome, apart, ...rest } = draft
  if (villageId === null || kind === null || outcome === null || apart === null) return null
  const agreed = outcome === 'agreed'
  return {
    ...rest,
    ...{ villageId, kind, outcome, apart, names: names.map((name) => name.trim()) },
    about: rest.about.trim(),
    how: rest.how.trim(),
    agreement: rest.agreement.trim(),
    sentTo: outcome === 'sentOn' ? rest.sentTo : null,
    recheckOn: agreed ? rest.recheckOn : null,
    messageNumber: rest.messageNumber.trim(),
  }
}

export function missingOf(draft: MediationDraft): string | false {
  const { apart, villageId, kind, about, how, outcome, sentTo, agreement } = draft
  if (apart === null) return '先答第一个问题'
  if (apart !== 'none') return '这一种不在这里调处'
  if (villageId === null) return '先选哪个村'
  if (kind === null) return '先选哪类纠纷'
  if (about.trim().length < 4) return '先写为什么事'
  if (how.trim().length < 2) return '先写怎么调的'
  if (outcome === null) return '先选结果'
  if (outcome === 'sentOn' && sentTo === null) return '先选转到哪里'
  return outcome === 'agreed' && agreement.trim() === '' && '先写说好了什么'
}
