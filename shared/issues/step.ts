import type { Issue, IssueAct, IssueList, IssueStatus } from '#shared/issues/issue-list'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { County } from '#shared/places/county'
import { Fault } from '#shared/kernel/fault'
import { tellOn } from '#shared/issues/due'
import { type IssueActor, seesIssue } from '#shared/issues/hand'
import { issueLimits } from '#shared/issues/limits'
import { placeName } from '#shared/people/place-name'

export interface IssueSetting {
  by: IssueActor
  now: Date
  county: County
}

/** What a step comes to: the list to save and whom to tell, in one transaction. */
export interface IssueDecision {
  list: IssueList
  rows: OutboxRow[]
}

/** A line, and the version of it that was seen. */
export interface Target {
  issueId: string
  version: number
}

export const noIssue = () => new Fault('notFound', '清单里找不到这一条。请刷新后再看。', 'issueId')
export const forbidden = () => new Fault('forbidden', '您的身份做不了这一步。该谁办，写在这一条下面。')
export const changedMeanwhile = () =>
  new Fault('conflict', '刚才有别人改过这一条，您的没有存上。您写的还在，请刷新后再看。')

export function expectOpen({ state }: IssueList): void {
  if (state === 'closed') throw new Fault('conflict', '这份清单已经结束了，不能再改。请另开一份。')
}

export function expectStatus({ status }: Issue, may: readonly IssueStatus[]): void {
  if (!may.includes(status)) throw new Fault('conflict', '这一条现在不到这一步。请刷新后再看。')
}

/** The line as it was seen. Faults: notFound, conflict. */
export function issueOf(list: IssueList, { issueId, version }: Target, { by }: IssueSetting): Issue {
  const issue = list.issues.find(({ id }) => id === issueId)
  if (!issue || !seesIssue(by, issue)) throw noIssue()
  if (issue.version !== version) throw changedMeanwhile()
  return issue
}

interface Step {
  act: IssueAct
  words?: string
}

/** The same step by the same person on the same version: his first try got through, and only the answer was lost. */
export function isAgain(
  { issues }: IssueList,
  { issueId, version }: Target,
  { act, words = '', by }: Step & { by: IssueActor },
): boolean {
  const issue = issues.find(({ id }) => id === issueId)
  const last = issue?.steps[issue.steps.length - 1]
  if (!issue || !last || issue.version !== version + 1) return false
  return last.act === act && last.words === words && last.byId === by.id
}

/** The line one version on, with one step more; a full history takes nothing but its end. */
export function stepped(issue: Issue, { act, words = '' }: Step, { by, now, county }: IssueSetting): Issue {
  if (issue.steps.length >= issueLimits.steps && act !== 'pass')
    throw new Fault('conflict', '这一条来回太多次了，不能再记。请当面商量后，另写一条。')
  const byName = `${placeName(by.grant, county)} ${by.name}`
  const step = { at: now.toISOString(), act, byId: by.id, byName, words }
  return { ...issue, version: issue.version + 1, steps: [...issue.steps, step] }
}

export function swapped(list: IssueList, issue: Issue): Issue[] {
  return list.issues.map((one) => (one.id === issue.id ? issue : one))
}

/** One version on; the timer looks when the next day comes. */
export function touched(list: IssueList): IssueList {
  return { ...list, version: list.version + 1, tellOn: tellOn(list) }
}

export function saved(list: IssueList, issue: Issue, rows: OutboxRow[]): IssueDecision {
  return { list: touched({ ...list, issues: swapped(list, issue) }), rows }
}
