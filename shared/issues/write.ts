import type { Issue, IssueList, IssueWords } from '#shared/issues/issue-list'
import { compareDays, dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { statusOf } from '#shared/issues/four-have'
import { mayWrite } from '#shared/issues/hand'
import { issueLimits } from '#shared/issues/limits'
import {
  expectOpen,
  forbidden,
  isAgain,
  issueOf,
  noIssue,
  saved,
  stepped,
  type IssueDecision,
  type IssueSetting,
  type Target,
} from '#shared/issues/step'

/** A new line; the same id again is the line that is there. Faults: forbidden, conflict (closed, full), invalidInput. */
export function writeIssue(
  list: IssueList,
  { id, words }: { id: string; words: IssueWords },
  setting: IssueSetting,
): IssueDecision {
  if (setting.by.hand === 'unit' || setting.by.hand === 'reader') throw forbidden()
  const known = list.issues.find((issue) => issue.id === id)
  if (known && known.writtenBy !== setting.by.id) throw noIssue()
  if (known) return { list, rows: [] }
  expectOpen(list)
  if (list.issues.length >= issueLimits.issues)
    throw new Fault('conflict', `一份清单最多 ${issueLimits.issues} 条，满了。您写的还在，请另开一份。`)
  const issue: Issue = {
    ...checked(words, setting),
    id,
    status: statusOf(words),
    serial: null,
    writtenBy: setting.by.id,
    sentAt: null,
    struckOffAt: null,
    told: 'none',
    steps: [],
    version: 0,
  }
  return saved({ ...list, issues: [...list.issues, issue] }, stepped(issue, { act: 'write' }, setting), [])
}

/** Other words for a line that is not sent. Faults: notFound, forbidden, conflict, invalidInput. */
export function rewriteIssue(
  list: IssueList,
  { words, ...target }: Target & { words: IssueWords },
  setting: IssueSetting,
): IssueDecision {
  if (isAgain(list, target, { act: 'rewrite', by: setting.by })) return { list, rows: [] }
  const issue = issueOf(list, target, setting)
  if (!mayWrite(setting.by, issue)) throw forbidden()
  const changed = { ...issue, ...checked(words, setting), status: statusOf(words) }
  return saved(list, stepped(changed, { act: 'rewrite' }, setting), [])
}

/** Takes a line out that was never sent. */
export function dropIssue(list: IssueList, target: Target, setting: IssueSetting): IssueDecision {
  const issue = issueOf(list, target, setting)
  if (!mayWrite(setting.by, issue)) throw forbidden()
  const issues = list.issues.filter(({ id }) => id !== issue.id)
  return { list: { ...list, issues, version: list.version + 1 }, rows: [] }
}

function checked(words: IssueWords, { county, now }: IssueSetting): IssueWords {
  const { unitId, rectifyBy } = words
  if (unitId !== null && !county.handlingUnits.some(({ id }) => id === unitId))
    throw new Fault('invalidInput', '名单里没有这个责任单位。请重新选一个。', 'unitId')
  if (rectifyBy !== null && compareDays(rectifyBy, dayOf(now)) <= 0)
    throw new Fault('invalidInput', '整改时限要在今天以后。请改一个日子。', 'rectifyBy')
  return words
}
