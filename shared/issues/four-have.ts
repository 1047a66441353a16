import type { IssueStatus, IssueWords } from '#shared/issues/issue-list'

export type Have = 'place' | 'clause' | 'figure' | 'remedy'

export const haveNames = {
  place: '具体点位',
  clause: '条款对照',
  figure: '数据支撑',
  remedy: '整改建议',
} as const satisfies Record<Have, string>

/** Which of the four (四有) an issue still lacks; only a whole one may be sent (domain.md §3.7, S0). */
export function missingHaves({ place, clauses, figures, remedy }: IssueWords): Have[] {
  const there: Record<Have, boolean> = {
    place: place.trim() !== '',
    clause: clauses.length > 0,
    figure: figures.length > 0,
    remedy: remedy.trim() !== '',
  }
  return (Object.keys(there) as Have[]).filter((have) => !there[have])
}

/** Whole, and somebody named who puts it right by a day. */
export function statusOf(words: IssueWords): Extract<IssueStatus, 'incomplete' | 'ready'> {
  const named = words.unitId !== null && words.rectifyBy !== null
  return named && missingHaves(words).length === 0 ? 'ready' : 'incomplete'
}

/** '还缺：条款对照、责任单位'; '' when it may be sent. */
export function missingText(words: IssueWords): string {
  const missing = [
    ...missingHaves(words).map((have) => haveNames[have]),
    ...(words.unitId === null ? ['责任单位'] : []),
    ...(words.rectifyBy === null ? ['整改时限'] : []),
  ]
  return missing.length === 0 ? '' : `还缺：${missing.join('、')}`
}
