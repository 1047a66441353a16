import { suggestionDiagram } from '#shared/suggestions/diagram'
import { alarmsOf } from '#shared/suggestions/alarms'
import { eventWords } from '#shared/suggestions/event-words'
import { actNames, stateNames } from '#shared/suggestions/names'
import { suggestionRefusal } from '#shared/suggestions/refusal'
import { SuggestionAct, SuggestionState, type Suggestion } from '#shared/suggestions/suggestion'
import { suggestionTerms } from '#shared/suggestions/terms'
import { toldOf, type Told } from '#shared/suggestions/told'
import { waysOf, type Hand, type Way } from '#shared/suggestions/transitions'
import { aCounty } from '#test/support/a-county'
import { aSuggestion, hands } from '#test/support/a-suggestion'
import { expectGolden, table } from '#test/support/golden'
import { pinnedNow } from '#test/support/pinned'

const handNames: Record<Hand, string> = {
  lead: '领衔代表',
  coSigner: '被请联名的代表',
  station: '联络员',
  township: '乡镇人大',
  county: '县代表工委',
  leadUnit: '主办单位',
  coUnit: '协办单位',
  auditor: '监督员',
  system: '系统',
}

const states = (list: readonly SuggestionState[]) => list.map((state) => stateNames[state]).join('、')

const rowOf = (act: SuggestionAct, { from, by, to }: Way) => [
  actNames[act],
  act,
  states(from),
  by.map((hand) => handNames[hand]).join('、'),
  to === 'same' ? '不变' : states(to),
]

test('the table of transitions is the one that was approved', () => {
  const rows = SuggestionAct.options.flatMap((act) => waysOf(act).map((way) => rowOf(act, way)))
  const head = ['做什么', 'act', '现在的状态', '谁可以', '之后的状态']
  expectGolden('suggestion-transitions.md', `# 建议：什么状态下，谁可以做什么\n\n${table(head, rows)}`)
})

test("the README's state diagram is drawn from the table", () => {
  expectGolden('suggestion-states.mmd', suggestionDiagram())
})

const people = {
  领衔代表: hands.lead,
  联名代表: hands.coSigner,
  别的代表: hands.deputyElsewhere,
  联络员: hands.station,
  外站联络员: hands.stationElsewhere,
  乡镇人大: hands.township,
  外乡镇人大: hands.townshipElsewhere,
  '县工委（初审过的人之外）': hands.county,
  主办单位: hands.leadUnit,
  协办单位: hands.coUnit,
  别的单位: hands.unitElsewhere,
  监督员: hands.auditor,
  群众: hands.resident,
}

const county = aCounty()
const standing = new Map(SuggestionState.options.map((state) => [state, aSuggestion(state)]))

const marks: Record<string, string> = { forbidden: '×', notFound: '看不到', conflict: '·' }

function cell(act: SuggestionAct, suggestion: Suggestion, by: (typeof people)[keyof typeof people]): string {
  const fault = suggestionRefusal(act, suggestion, { now: pinnedNow, county, by })
  return fault === null ? '可以' : (marks[fault.code] ?? fault.code)
}

test('who may do what in which state, act by act', () => {
  const pages = SuggestionAct.options
    .filter((act) => act !== 'timeout')
    .map((act) => {
      const rows = [...standing].map(([state, suggestion]) => [
        stateNames[state],
        ...Object.values(people).map((by) => cell(act, suggestion, by)),
      ])
      return `## ${actNames[act]}（${act}）\n\n${table(['状态', ...Object.keys(people)], rows)}`
    })
  const legend =
    '可以 = 可以做 · × = 身份不对或不由他做 · 看不到 = 对他来说没有这件 · · = 状态不对，或者做过了\n'
  expectGolden('suggestion-roles.md', `# 建议：谁可以做什么，逐项\n\n${legend}\n${pages.join('\n')}`)
})

test('every term, every alarm and whom it tells', () => {
  const units = { workdays: '个工作日', days: '天', months: '个月' } as const
  const terms = Object.values(suggestionTerms).map(({ what, n, unit, source }) => [
    what,
    `${n} ${units[unit]}`,
    source,
  ])
  const who: Record<Told, string> = {
    lead: '领衔代表',
    coSigners: '联名代表',
    asked: '新请的代表',
    reviewers: '联络站、乡镇',
    county: '县里',
    leadUnit: '主办单位',
    coUnits: '协办单位',
  }
  const told = (event: keyof typeof toldOf) => toldOf[event].map((one: Told) => who[one]).join('、')
  const alarms = SuggestionState.options.flatMap((state) =>
    alarmsOf[state].map((event) => [stateNames[state], eventWords[event].head, told(event)]),
  )
  const clocks = `# 建议：期限\n\n${table(['做什么', '多久', '依据'], terms)}\n## 到时间自动提醒，机器不替人定\n\n`
  expectGolden('suggestion-clocks.md', clocks + table(['状态', '说什么', '告诉谁'], alarms))
})

describe('what must hold by the table alone', () => {
  const actsOf = (hand: Hand) =>
    SuggestionAct.options.filter((act) => waysOf(act).some((way) => way.by.includes(hand)))

  test('a deputy never reviews, assigns, replies or strikes off', () => {
    expect(actsOf('lead')).toEqual(['draft', 'submit', 'feedback', 'withdraw'])
    expect(actsOf('coSigner')).toEqual(['coSign'])
  })

  test('a co-unit gives its opinion, an auditor only reads, a machine only tells', () => {
    expect(actsOf('coUnit')).toEqual(['coOpinion'])
    expect(actsOf('auditor')).toEqual([])
    expect(waysOf('timeout').map(({ to }) => to)).toEqual(['same'])
  })

  test('what has ended stays ended', () => {
    const ended = ['struckOff', 'assessed', 'withdrawn'] as const
    const ways = SuggestionAct.options.flatMap(waysOf)
    expect(ways.filter(({ from }) => ended.some((state) => from.includes(state)))).toEqual([])
  })
})
