import { MessageAct, MessageStage, type Message } from '#shared/messages/message'
import { overdueSupervision, type Supervision } from '#shared/messages/oversight/supervision'
import { actNames, stageNames } from '#shared/messages/names'
import { refusal } from '#shared/messages/refusal'
import { actors } from '#test/support/actors'
import { aCounty } from '#test/support/a-county'
import { aMessage, aReply } from '#test/support/a-message'
import { expectGolden, table } from '#test/support/golden'
import { pinnedNow } from '#test/support/pinned'

const people = {
  写的人: actors.author,
  别的群众: actors.stranger,
  管它的代表: actors.deputy,
  同站代表: actors.colleague,
  外站代表: actors.deputyElsewhere,
  联络员: actors.officer,
  外站联络员: actors.officerElsewhere,
  乡镇人大: actors.township,
  '乡镇人大（复核人）': actors.secondTownship,
  外乡镇人大: actors.townshipElsewhere,
  主办单位: actors.unit,
  协办单位: actors.coUnit,
  县工委: actors.county,
  专管举报: actors.reportOfficer,
  监督员: actors.auditor,
  系统: actors.system,
}

const county = aCounty()

const supervisedBy = (level: Supervision['level']) => ({
  supervised: true,
  supervision: { ...overdueSupervision({ county, now: pinnedNow }), kind: 'key' as const, level },
})

const staged = MessageStage.options.map((stage): [string, Message] => [
  stageNames[stage],
  aMessage({ stage, ...(stage === 'withDeputy' || stage === 'submitted' ? { kind: 'consult' } : {}) }),
])
const standings: [string, Message][] = [
  ...staged,
  [
    '已交办（县里交办）',
    aMessage({ stage: 'assigned', assigner: { kind: 'county', id: 'county', personId: 'p-county' } }),
  ],
  [
    '答复待审核，第二轮',
    aMessage({
      stage: 'pendingReply',
      status: 'rehandling',
      round: 2,
      checkerId: 'p-township2',
      pendingReply: aReply(),
    }),
  ],
  [
    '办理中，单位申请了延期',
    aMessage({ stage: 'inProgress', extension: { days: 5, reason: '要等配件', granted: null } }),
  ],
  ['办理中，乡镇督办', aMessage({ stage: 'inProgress', ...supervisedBy('township') })],
  ['办理中，县里督办', aMessage({ stage: 'inProgress', ...supervisedBy('county') })],
  ['已答复，来信的（没有微信）', aMessage({ stage: 'replied', authorOpenid: 'desk:m-1' })],
  ['已提交，到了乡镇', aMessage({ owner: { kind: 'township', id: 'U05' } })],
  ['已提交，到了县里', aMessage({ owner: { kind: 'county', id: 'county' } })],
  [
    '已提交，提过异议',
    aMessage({
      objected: true,
      decline: { reason: 'outsideArea', note: '', by: 'p-township', at: '2026-02-09T01:00:00.000Z' },
      owner: { kind: 'township', id: 'U05' },
    }),
  ],
]

const marks: Record<string, string> = { forbidden: '×', notFound: '看不到', conflict: '·', tooMany: '太多' }

function cell(act: MessageAct, message: Message, by: (typeof people)[keyof typeof people]): string {
  const fault = refusal(act, message, { now: pinnedNow, county, by })
  return fault === null ? '可以' : (marks[fault.code] ?? fault.code)
}

test('who may do what in which state, act by act', () => {
  const pages = MessageAct.options
    .filter((act) => act !== 'submit' && act !== 'timeout')
    .map((act) => {
      const rows = standings.map(([name, message]) => [
        name,
        ...Object.values(people).map((by) => cell(act, message, by)),
      ])
      return `## ${actNames[act]}（${act}）\n\n${table(['状态', ...Object.keys(people)], rows)}`
    })
  const legend =
    '可以 = 可以做 · × = forbidden，身份不对或不由他做 · 看不到 = notFound · · = conflict，状态不对\n\n' +
    '提交时是咨询的，在“已提交”和“在代表手里”两行。\n'
  expectGolden('roles.md', `# 谁可以做什么，逐项\n\n${legend}\n${pages.join('\n')}`)
})
