import { MessageAct, MessageStage, type MessageStatus } from '#shared/messages/message'
import { messageDiagram } from '#shared/messages/diagram'
import { actNames, stageNames } from '#shared/messages/names'
import { waysOf, type Hand, type Way } from '#shared/messages/transitions'
import { expectGolden, table } from '#test/support/golden'
import source from '../../golden/transitions.source.json'

const handNames: Record<Hand, string> = {
  author: '写的人',
  system: '系统',
  reportOfficer: '专管举报的人',
  deputy: '管这件事的代表',
  colleague: '同站代表',
  liaisonOfficer: '联络员',
  townshipOffice: '乡镇人大',
  countyOffice: '县代表工委',
  standIn: '接手的上一级',
  assigner: '交办的人大',
  checker: '复核人',
  unit: '主办单位',
  coUnit: '协办单位',
  auditor: '监督员',
}

const statusName = (status: MessageStatus) => (status === 'accepted' ? '已受理' : stageNames[status])

function rowOf(act: MessageAct, { from, by, to, round }: Way): string[] {
  const target = to === 'same' ? '不变' : to === 'back' ? '补充之前的状态' : to.map(statusName).join('、')
  return [
    actNames[act],
    act,
    (from.length === 0 ? '–' : from.map((stage) => stageNames[stage]).join('、')) +
      (round === undefined ? '' : `（第 ${round} 轮）`),
    by.map((hand) => handNames[hand]).join('、'),
    target,
  ]
}

test('the table of transitions is the one that was approved', () => {
  const rows = MessageAct.options.flatMap((act) => waysOf(act).map((way) => rowOf(act, way)))
  const head = ['做什么', 'act', '现在的状态', '谁可以', '之后的状态']
  expectGolden('transitions.md', `# 什么状态下，谁可以做什么\n\n${table(head, rows)}`)
})

const inTable = (act: string) => waysOf(MessageAct.parse(act))

describe('every line of lifecycle.md has its line here', () => {
  const lines = source.flatMap(({ action, from, to, by }) =>
    action
      .replace('(primary replied)', 'approveReply')
      .split(' / ')
      .map((act) => ({ act, from, to, by })),
  )

  test.each(lines)('$act from $from', ({ act, from, to }) => {
    const ways = inTable(act)
    const stages: string[] = ways.flatMap((way) => [...way.from])
    const named = (from.split('↔')[act === 'split' ? 1 : 0] ?? '').match(/[a-z][A-Za-z]+/g) ?? []
    for (const status of named.filter((word) => word !== 'round' && word !== 'with')) {
      // Handing up ends the deputy's turn, so it starts there only; both are `accepted`.
      const names = status === 'accepted' ? ['withDeputy', 'toAssign'] : [status]
      expect(names.some((name) => stages.includes(name))).toBe(true)
    }
    const targets = ways.flatMap((way) => (typeof way.to === 'string' ? [] : [...way.to]))
    const aims = MessageStage.options.filter((stage) => new RegExp(`\\b${stage}\\b`).test(to))
    if (!['clear', 'block', 'merge', 'split'].includes(act)) {
      expect(targets).toEqual(expect.arrayContaining(aims.filter((name) => name !== 'pendingReply')))
    }
  })

  test('and no act is missing but those that lifecycle.md tells elsewhere', () => {
    const told = new Set(lines.map(({ act }) => act))
    expect(MessageAct.options.filter((act) => !told.has(act))).toEqual([
      'advise',
      // By the slip of somebody without WeChat (README, 决定).
      'takeRating',
      'claim',
      'liftSupervision',
      'convene',
      'preparePublic',
      'approvePublic',
      'consentPublic',
      'unpublish',
      'setVisibility',
      'hide',
      'reveal',
      'erase',
      'handOver',
      'timeout',
    ])
  })
})

describe('what must hold by the table alone', () => {
  const actsOf = (hand: Hand) =>
    MessageAct.options.filter((act) => waysOf(act).some((way) => way.by.includes(hand)))

  test('a deputy never assigns, replies or closes', () => {
    expect(actsOf('deputy')).toEqual(['follow', 'handUp', 'urge'])
    expect(actsOf('colleague')).toEqual(['follow'])
  })

  test('only the author rates', () => {
    expect(waysOf('rate').flatMap(({ by }) => by)).toEqual(['author', 'author'])
  })

  test('only the lead unit replies', () => {
    expect(waysOf('reply').flatMap(({ by }) => by)).toEqual(['unit'])
  })

  test('those who only read never act', () => {
    expect(actsOf('auditor')).toEqual([])
  })

  test('an assisting unit gives its opinion and does nothing else', () => {
    expect(actsOf('coUnit')).toEqual(['advise'])
  })

  test('a report leaves by undivert and by nothing else, through a report officer', () => {
    const from = MessageAct.options.filter((act) => waysOf(act).some((way) => way.from.includes('diverted')))
    const out = from.filter((act) => waysOf(act).some(({ to }) => to !== 'same'))
    expect(out).toEqual(['undivert'])
    expect(from).toEqual(['undivert', 'reveal', 'erase'])
    expect(actsOf('reportOfficer')).toEqual(['undivert', 'reveal'])
  })

  test('what is archived stays archived', () => {
    expect(MessageAct.options.flatMap(waysOf).filter(({ from }) => from.includes('archived'))).toEqual([])
  })
})

test("the README's state diagram is drawn from the table", () => {
  expectGolden('message-states.mmd', messageDiagram())
})
