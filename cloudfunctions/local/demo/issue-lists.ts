import type { Issue, IssueList, IssueStatus, IssueWords } from '#shared/issues/issue-list'
import { addDays, instantAt, type Day } from '#shared/kernel/day'
import { tellOn } from '#shared/issues/due'

const words: readonly IssueWords[] = [
  {
    problem: '二渠村、三渠村两处取水口没有围栏，井台积水',
    place: '二渠村东井、三渠村西井',
    clauses: [{ law: '青澜县农村饮水安全办法（演示）', article: '第十二条' }],
    figures: [{ figure: '8 处取水口，2 处没有围栏', source: '2月走访逐处看' }],
    remedy: '装围栏，修排水沟，每处挂牌写清管护人',
    unitId: 'H12',
    rectifyBy: null,
    source: { kind: 'inspection', words: '代表小组视察' },
  },
  {
    problem: '老井村水质检测结果没有贴出来',
    place: '老井村水站公示栏',
    clauses: [{ law: '青澜县农村饮水安全办法（演示）', article: '第二十条' }],
    figures: [{ figure: '去年 4 次检测，公示 0 次', source: '水站记录' }],
    remedy: '每季度检测后五天内张贴，写清哪些项目合格',
    unitId: 'H12',
    rectifyBy: null,
    source: { kind: 'visit', words: '二月走访月' },
  },
  {
    problem: '停水没有提前告诉住户',
    place: '二渠村北片',
    clauses: [],
    figures: [{ figure: '1月停水 3 次，提前通知 1 次', source: '村里停水记录' }],
    remedy: '停水前一天广播加入户通知',
    unitId: 'H12',
    rectifyBy: null,
    source: { kind: 'visit', words: '二月走访月' },
  },
]

interface Sent {
  status: IssueStatus
  serial: number | null
  by: number
}

const states: readonly Sent[] = [
  { status: 'rectifying', serial: 1, by: 5 },
  { status: 'reported', serial: 2, by: 9 },
  { status: 'incomplete', serial: null, by: 20 },
]

/** One list under way: a line with the unit, one to be looked at, one that still lacks a clause. */
export function demoIssueLists(today: Day): IssueList[] {
  const at = (days: number) => instantAt(addDays(today, days), '10:00')
  const step = (days: number, act: Issue['steps'][number]['act'], said = '') => {
    const ofUnit = act === 'report'
    const [byId, byName] = ofUnit ? ['P-unit-H12', '县水务局 演示'] : ['P-township-U05', '柳沟镇 石演示']
    return { at: at(days), act, byId, byName, words: said }
  }
  const issues = words.map((line, index): Issue => {
    const { status, serial, by } = states[index] ?? { status: 'incomplete', serial: null, by: 20 }
    const sent = serial === null ? [] : [step(-3, 'send')]
    const reported = status === 'reported' ? [step(-1, 'report', '检测结果贴好了，照片留在水站。')] : []
    const steps = [step(-5, 'write'), ...sent, ...reported]
    return {
      ...{ id: `issue-${index + 1}`, ...line, rectifyBy: addDays(today, by), status, serial },
      ...{ writtenBy: 'P-township-U05', sentAt: serial === null ? null : at(-3), struckOffAt: null },
      ...{ told: 'none', steps, version: steps.length },
    }
  })
  const list: IssueList = {
    ...{ _id: 'issues-water', unitId: 'U05', theme: '农村饮水安全（演示）', note: '二月走访月一起看的。' },
    ...{ state: 'open', issues, unitIds: ['H12'], serials: 2, openedBy: 'P-township-U05' },
    ...{ openedAt: at(-6), closedAt: null, tellOn: null, version: 6, demo: true },
  }
  return [{ ...list, tellOn: tellOn(list) }]
}
