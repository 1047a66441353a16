import type { IssueList } from '#shared/issues/issue-list'
import { Fault } from '#shared/kernel/fault'
import { rowsOf } from '#shared/issues/outbox-rows'
import {
  changedMeanwhile,
  expectOpen,
  forbidden,
  isAgain,
  issueOf,
  stepped,
  swapped,
  touched,
  type IssueDecision,
  type IssueSetting,
  type Target,
} from '#shared/issues/step'

/** Sends the whole ones that were seen; each unit is told once. Fault: invalidInput names the first that is not whole. */
export function sendIssues(
  list: IssueList,
  targets: readonly Target[],
  setting: IssueSetting,
): IssueDecision {
  if (setting.by.hand !== 'office') throw forbidden()
  if (targets.every((target) => isAgain(list, target, { act: 'send', by: setting.by })))
    return { list, rows: [] }
  expectOpen(list)
  let sent = list
  for (const target of targets) {
    const issue = issueOf(sent, target, setting)
    if (issue.status !== 'ready')
      throw new Fault('invalidInput', `有一条不能发：${issue.problem.slice(0, 12)}。请补齐四有，再一起发。`)
    const serial = sent.serials + 1
    const out = { ...issue, serial, status: 'rectifying' as const, sentAt: setting.now.toISOString() }
    sent = { ...sent, serials: serial, issues: swapped(sent, stepped(out, { act: 'send' }, setting)) }
  }
  const unitIds = [...new Set(targets.flatMap(({ issueId }) => unitOf(sent, issueId)))]
  const after = touched({ ...sent, unitIds: [...new Set([...sent.unitIds, ...unitIds])] })
  const rows = unitIds.flatMap((unitId) => {
    const n = targets.filter(({ issueId }) => unitOf(sent, issueId)[0] === unitId).length
    const said = {
      event: 'sent',
      title: `问题清单里有 ${n} 条要整改`,
      text: `${list.theme}。请打开看看，按时整改。`,
    } as const
    return rowsOf(after, { ...said, recipients: [`unit:${unitId}`], step: after.version }, setting.now)
  })
  return { list: after, rows }
}

/** Everything sent is struck off and nothing lies half written. Fault: conflict says what is left. */
export function closeList(list: IssueList, version: number, setting: IssueSetting): IssueDecision {
  if (setting.by.hand !== 'office') throw forbidden()
  if (list.state === 'closed') return { list, rows: [] }
  if (list.version !== version) throw changedMeanwhile()
  const open = list.issues.filter(({ status }) => status !== 'struckOff').length
  if (open > 0)
    throw new Fault('conflict', `还有 ${open} 条没销号，清单不能结束。没发出的，请先删掉或补齐发出。`)
  return { list: { ...touched(list), state: 'closed', closedAt: setting.now.toISOString() }, rows: [] }
}

function unitOf({ issues }: IssueList, id: string): string[] {
  return issues.flatMap((issue) => (issue.id === id && issue.unitId !== null ? [issue.unitId] : []))
}
