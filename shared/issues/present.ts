import type { Issue, IssueAct, IssueList, IssueSource, IssueStatus } from '#shared/issues/issue-list'
import type { IssueDeed, IssueListRow, IssueView } from '#shared/issues/view'
import type { County } from '#shared/places/county'
import { dayOf, dayText, diffDays } from '#shared/kernel/day'
import { momentText } from '#shared/kernel/time-text'
import { missingText } from '#shared/issues/four-have'
import { type IssueActor, mayWrite, seesIssue } from '#shared/issues/hand'
import { redact } from '#shared/messages/privacy/redact'

const statusWords = {
  incomplete: '没写全',
  ready: '可以发出',
  rectifying: '整改中',
  reported: '等复查',
  struckOff: '已销号',
} as const satisfies Record<IssueStatus, string>

const tones = {
  incomplete: 'amber',
  ready: 'info',
  rectifying: 'info',
  reported: 'amber',
  struckOff: 'ok',
} as const satisfies Record<IssueStatus, IssueView['tone']>

const actWords = {
  write: '写下',
  rewrite: '改写',
  send: '发给责任单位',
  progress: '说了进展',
  report: '说整改好了',
  pass: '复查通过，销号',
  sendBack: '复查没通过',
  near: '快到期',
  over: '超期',
} as const satisfies Record<IssueAct, string>

const sourceWords = {
  visit: '走访',
  inspection: '视察检查',
  message: '群众留言',
  other: '别的来源',
} as const satisfies Record<IssueSource['kind'], string>

interface Reading {
  by: IssueActor
  now: Date
  county: County
}

/** Whole days past the last one; 0 while there is time, or once it is struck off. */
function daysOver({ status, rectifyBy }: Issue, now: Date): number {
  if (rectifyBy === null || status !== 'rectifying') return 0
  return Math.max(0, diffDays(rectifyBy, dayOf(now)))
}

function dueText(issue: Issue, now: Date): string {
  const { rectifyBy, status, struckOffAt } = issue
  if (struckOffAt !== null) return `${dayText(dayOf(struckOffAt))}销号`
  if (rectifyBy === null || status !== 'rectifying') return ''
  const over = daysOver(issue, now)
  if (over > 0) return `超期 ${over} 天`
  const left = diffDays(dayOf(now), rectifyBy)
  return left === 0 ? '今天到期' : `还有 ${left} 天`
}

function deedsOf(list: IssueList, issue: Issue, by: IssueActor): IssueDeed[] {
  if (list.state === 'closed') return []
  const deeds: Record<IssueDeed, boolean> = {
    rewrite: mayWrite(by, issue),
    drop: mayWrite(by, issue),
    send: by.hand === 'office' && issue.status === 'ready',
    report: by.hand === 'unit' && issue.status === 'rectifying',
    check: by.hand === 'office' && issue.status === 'reported',
  }
  return (Object.keys(deeds) as IssueDeed[]).filter((deed) => deeds[deed])
}

function issueView(list: IssueList, issue: Issue, { by, now, county }: Reading): IssueView {
  const over = daysOver(issue, now) > 0
  const { source } = issue
  return {
    ...issue,
    problem: redact(issue.problem, 'doors'),
    remedy: redact(issue.remedy, 'doors'),
    statusText: statusWords[issue.status],
    tone: over ? 'bad' : tones[issue.status],
    unitName: county.handlingUnits.find(({ id }) => id === issue.unitId)?.name ?? '',
    sourceText: [sourceWords[source.kind], redact(source.words)].filter(Boolean).join('：'),
    missingText: issue.serial === null ? missingText(issue) : '',
    dueText: dueText(issue, now),
    steps: issue.steps.map(({ at, act, byName, words }) => ({
      whenText: momentText(at),
      who: byName,
      what: actWords[act],
      words: redact(words, 'doors'),
    })),
    may: deedsOf(list, issue, by),
  }
}

/** The lines this reader may see, those on their way first, then what is to be sent, then what is over. */
export function issueViews(list: IssueList, reading: Reading): IssueView[] {
  const order: readonly IssueStatus[] = ['reported', 'rectifying', 'ready', 'incomplete', 'struckOff']
  return list.issues
    .filter((issue) => seesIssue(reading.by, issue))
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || (a.serial ?? 99) - (b.serial ?? 99))
    .map((issue) => issueView(list, issue, reading))
}

/** '柳沟镇人大主席团' · '县人大代表工委' */
export function keeperName({ unitId }: Pick<IssueList, 'unitId'>, county: County): string {
  return county.units.find(({ id }) => id === unitId)?.officeName ?? county.officeName
}

export function issueListRow(list: IssueList, { by, now, county }: Reading): IssueListRow {
  const seen = list.issues.filter((issue) => seesIssue(by, issue))
  const count = (...statuses: IssueStatus[]) => seen.filter(({ status }) => statuses.includes(status)).length
  return {
    id: list._id,
    theme: list.theme,
    unitName: keeperName(list, county),
    state: list.state,
    openedText: `${dayText(dayOf(list.openedAt))}开`,
    counts: {
      unsent: count('incomplete', 'ready'),
      rectifying: count('rectifying'),
      reported: count('reported'),
      struckOff: count('struckOff'),
    },
    over: seen.filter((issue) => daysOver(issue, now) > 0).length,
  }
}
