import type { IssueList, IssueStatus } from '#shared/issues/issue-list'
import { officeKey, rowsOf } from '#shared/issues/outbox-rows'
import {
  expectStatus,
  forbidden,
  isAgain,
  issueOf,
  saved,
  stepped,
  type IssueDecision,
  type IssueSetting,
  type Target,
} from '#shared/issues/step'

/** The unit says how far it is, or that it is done; then the office goes and looks. */
export function reportIssue(
  list: IssueList,
  { words, done, ...target }: Target & { words: string; done: boolean },
  setting: IssueSetting,
): IssueDecision {
  if (setting.by.hand !== 'unit') throw forbidden()
  const step = { act: done ? 'report' : 'progress', words } as const
  if (isAgain(list, target, { ...step, by: setting.by })) return { list, rows: [] }
  const issue = issueOf(list, target, setting)
  expectStatus(issue, ['rectifying'])
  const next = stepped({ ...issue, status: done ? 'reported' : issue.status }, step, setting)
  const said = {
    event: 'reported',
    title: done ? `第 ${issue.serial} 条说整改好了，请去看` : `第 ${issue.serial} 条有进展`,
    text: `${list.theme}：${issue.problem}`,
    recipients: [officeKey(list)],
    step: `${issue.id}.${next.version}`,
  } as const
  return saved(list, next, rowsOf(list, said, setting.now))
}

/** The office looked: struck off, or back with what is still missing. */
export function checkIssue(
  list: IssueList,
  { words, passed, ...target }: Target & { words: string; passed: boolean },
  setting: IssueSetting,
): IssueDecision {
  if (setting.by.hand !== 'office') throw forbidden()
  const step = { act: passed ? 'pass' : 'sendBack', words } as const
  if (isAgain(list, target, { ...step, by: setting.by })) return { list, rows: [] }
  const issue = issueOf(list, target, setting)
  expectStatus(issue, ['reported'])
  const struckOffAt = passed ? setting.now.toISOString() : null
  const status: IssueStatus = passed ? 'struckOff' : 'rectifying'
  // What was missing is put right within the old day: the timer speaks of it again.
  const next = stepped({ ...issue, status, struckOffAt, told: 'none' }, step, setting)
  const said = {
    event: passed ? 'passed' : 'sentBack',
    title: passed ? `第 ${issue.serial} 条销号了` : `第 ${issue.serial} 条没通过，请接着改`,
    text: `${list.theme}：${issue.problem}`,
    recipients: issue.unitId === null ? [] : [`unit:${issue.unitId}`],
    step: `${issue.id}.${next.version}`,
  } as const
  return saved(list, next, rowsOf(list, said, setting.now))
}
