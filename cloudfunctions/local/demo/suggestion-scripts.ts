import type { Act } from '#shared/suggestions/act'

/** Who acts in the story of a suggestion. */
export type SuggestionHand = 'lead' | 'first' | 'second' | 'county' | 'unit' | 'coUnit' | `D${string}`

/** '40@09:30': forty workdays ago, at half past nine. */
export type SuggestionStep = readonly [when: string, hand: SuggestionHand, act: Act]

export interface ScriptedSuggestion {
  id: string
  lead: string
  coSigners: readonly string[]
  /** Messages of the demo by id, or the first finished ones of 柳沟镇 with this title. */
  from: readonly string[]
  proposedUnit: string
  words: readonly [title: string, situation: string, analysis: string, proposals: string]
  steps: readonly SuggestionStep[]
}

const agree = (when: string, deputy: `D${string}`): SuggestionStep => [
  when,
  deputy,
  { act: 'coSign', textVersion: 2, agree: true, note: '' },
]
const submit = (when: string): SuggestionStep => [when, 'lead', { act: 'submit', sources: [] }]
const pass = (when: string, hand: 'first' | 'second'): SuggestionStep => [
  when,
  hand,
  { act: 'review', pass: true, note: '一事一议，写得具体。', number: null },
]
const assign = (when: string, leadUnit: string, coUnits: readonly string[] = []): SuggestionStep => [
  when,
  'county',
  { act: 'assign', leadUnit, coUnits, wide: false, note: '' },
]
const receive = (when: string, number: string): SuggestionStep => [when, 'unit', { act: 'receive', number }]
const reviewed = (from: number): SuggestionStep[] => [
  submit(`${from}@10:10`),
  pass(`${from - 1}@09:30`, 'first'),
  pass(`${from - 2}@15:20`, 'second'),
]
const meeting = (
  when: string,
  kind: 'allocation' | 'progress' | 'appraisal',
  day: string,
): SuggestionStep => [when, 'county', { act: 'meeting', kind, day, place: '柳沟镇代表联络站', note: '' }]

/** Six suggestions of 柳沟镇 in different states; `{n}` in a meeting's day is so many workdays ago. */
export const suggestionScripts: readonly ScriptedSuggestion[] = [
  {
    id: 'S-demo-1',
    lead: 'D05001',
    coSigners: ['D05002', 'D05003'],
    from: ['村口路灯不亮', '村口路灯不亮'],
    proposedUnit: 'U05-gov',
    words: [
      '关于分批检修柳沟镇村口照明的建议',
      '入冬以来，镇里好几个村口晚上看不清路，老人孩子出门不方便，联络站接到的反映最多。',
      '灯坏了没有人固定来查，报修要等几家单位商量，拖的时间长。',
      '一、由镇政府排一张巡查表，每月查一遍。二、先修学校、卫生室门口。三、把报修电话贴在灯杆上。',
    ],
    steps: [
      agree('75@09:40', 'D05002'),
      agree('75@11:00', 'D05003'),
      ...reviewed(74),
      assign('71@10:00', 'U05-gov'),
      receive('70@09:00', '柳政建 3 号'),
      meeting('68@16:00', 'allocation', '68'),
      meeting('50@16:00', 'progress', '50'),
      [
        '35@15:00',
        'unit',
        {
          act: 'reply',
          class: 'A',
          text: '巡查表排好了，每月十号查。四十二盏坏灯修好，报修电话贴上了灯杆。',
        },
      ],
      ['34@10:00', 'unit', { act: 'sign', head: '镇长' }],
      ['30@09:20', 'lead', { act: 'feedback', opinion: 'satisfied', words: '夜里去走过，都亮了。' }],
      meeting('28@16:00', 'appraisal', '28'),
      ['27@10:00', 'county', { act: 'strikeOff', note: '到三个村口看过，灯都亮，巡查表在墙上。' }],
      ['26@11:00', 'unit', { act: 'strikeOff', note: '工程验收单已经归档。' }],
    ],
  },
  {
    id: 'S-demo-2',
    lead: 'D05001',
    coSigners: ['D05002'],
    from: ['M07'],
    proposedUnit: 'H12',
    words: [
      '关于春灌前疏通二支渠并定下每年清淤的建议',
      '二支渠下段过水不到一半，七个村三千多亩麦子靠它。往年都是等浇不上了才想起来清。',
      '渠归两家管，清淤的钱没有列进预算，谁也不先动。',
      '一、春灌前先清最堵的一段。二、每年十一月清一次，钱列入预算。三、两家定好谁管哪一段。',
    ],
    steps: [
      agree('9@09:40', 'D05002'),
      ...reviewed(8),
      assign('5@15:00', 'H12', ['H11']),
      receive('4@09:00', '水建 7 号'),
      ['2@16:00', 'coUnit', { act: 'coOpinion', text: '清淤机械我们可以出两台，油费请水务列支。' }],
    ],
  },
  {
    id: 'S-demo-3',
    lead: 'D05001',
    coSigners: [],
    from: ['卫生室开门晚'],
    proposedUnit: 'H07',
    words: [
      '关于村卫生室按赶集日调整开门时间的建议',
      '赶集那天看病的人多，可卫生室还是九点才开，老人在门口等。',
      '村医一个人，平日开门早了没人来，赶集日又忙不过来，时间一直没人去排。',
      '一、赶集日早上七点半开门。二、镇卫生院派一个人来帮半天。三、时间贴在门口。',
    ],
    steps: [
      ...reviewed(60),
      assign('57@10:00', 'H07'),
      receive('56@09:00', '卫建 2 号'),
      [
        '4@15:00',
        'unit',
        { act: 'reply', class: 'A', text: '赶集日改成七点半开门，镇卫生院每次来一名医生，已经来了四次。' },
      ],
      ['3@10:00', 'unit', { act: 'sign', head: '局长' }],
    ],
  },
  {
    id: 'S-demo-4',
    lead: 'D05002',
    coSigners: [],
    from: [],
    proposedUnit: 'H03',
    words: [
      '关于给通村路急弯补齐反光镜的建议',
      '上坪村、前沟村进村的三处急弯看不见对面来车，去年刮擦过好几回。',
      '路是村里自己修的，没有算进县道养护，安全设施没人配。',
      '一、三处急弯各装一面反光镜。二、把通村路的安全设施列进每年的养护计划。',
    ],
    steps: [submit('1@16:10')],
  },
  {
    id: 'S-demo-5',
    lead: 'D05003',
    coSigners: ['D05001', 'D05002'],
    from: [],
    proposedUnit: 'H04',
    words: [
      '关于放学时段学校门口分时停车的建议',
      '镇中心小学放学那半个小时，门口两边停满车，孩子从车缝里走。',
      '接孩子的车没有地方去，门口又没有画线，交警只能劝。',
      '一、门口一百米画临时停车位，限停二十分钟。二、学校错开十分钟放学。',
    ],
    steps: [],
  },
  {
    id: 'S-demo-6',
    lead: 'D05003',
    coSigners: [],
    from: ['村务公开栏没更新'],
    proposedUnit: 'U05-gov',
    words: [
      '关于村务公开栏每季度更新并由代表查看的建议',
      '有的村公开栏一年没换，钱花在哪儿，村民只能猜。',
      '公开有规定，可没人去看贴没贴，贴晚了也没有说法。',
      '一、每季度第一个月十号前更新。二、代表每季度看一遍，拍照留存。三、没更新的在镇里通报。',
    ],
    steps: reviewed(4),
  },
]
