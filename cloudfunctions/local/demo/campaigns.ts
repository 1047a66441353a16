import type { Campaign, CampaignContent } from '#shared/campaigns/campaign'
import { type Opinion, shelved } from '#shared/campaigns/opinion'
import { placed } from '#shared/campaigns/decide'
import { figuresOf } from '#shared/campaigns/figures'
import { addDays, instantAt, type Day } from '#shared/kernel/day'

const draftLaw = `第一章　总则
第一条　为了保障农村居民喝上放心水，结合本县实际，制定本办法（演示）。
第二条　本县行政区域内的农村集中供水，适用本办法。
第二章　供水
第三条　供水单位应当每天供水。确需停水的，提前一天告诉住户。
停水超过一天的，应当送水。
第四条　水质每季度检测一次，结果贴在村公示栏。
第三章　管护
第五条　水费按用水量收。困难户减半，由村民代表会议评定。`

const contents: readonly CampaignContent[] = [
  {
    ...{ kind: 'topic', asked: 'U05', title: '村里的公交，怎么排才好坐（演示）', text: '' },
    background:
      '柳沟镇三条公交线，早晚各一班。有人说赶不上上学，有人说白天空车多。三月的代表议政会要议这件事。',
    questions: ['您家里谁坐公交，一般几点出门？', '班次不加车，只能挪时间，挪到几点好？'],
    afterwards: '整理后交给三月的代表议政会，会后公布哪些采纳了。',
    ...{ from: null, to: null },
  },
  {
    ...{ kind: 'lawDraft', asked: 'county', title: '青澜县农村供水管理办法（草案，演示）', text: draftLaw },
    background: '草案由县里起草，四月提请审议。哪一条看不懂、做不到、漏了什么，都可以说。',
    questions: ['哪一条和您家里的情况对不上？', '还缺哪一条？'],
    afterwards: '逐条整理，附在审议材料里；改了哪些、没改的为什么，在这里公布。',
    ...{ from: null, to: null },
  },
  {
    ...{ kind: 'beforeSession', asked: 'U05', title: '开会之前，您最想让代表带去什么（演示）', text: '' },
    background: '镇人代会一月开，会前听一听大家的话。',
    questions: ['今年镇里最该先办哪一件？'],
    afterwards: '交给到会的代表，会后公布去处。',
    ...{ from: null, to: null },
  },
]

type Said = Pick<Opinion, 'part' | 'standing' | 'text' | 'mark' | 'answer'> & { people?: number }

const opinions: Readonly<Record<string, readonly Said[]>> = {
  'C-bus': [
    {
      part: 1,
      standing: 'resident',
      text: '孩子六点半要出门，头班车七点，赶不上。',
      mark: 'none',
      answer: '',
    },
    {
      ...{ part: 2, standing: 'gathered', text: '头班车挪到六点二十，末班晚半小时。', people: 14 },
      ...{ mark: 'none', answer: '' },
    },
  ],
  'C-water': [
    {
      ...{ part: 3, standing: 'resident', text: '提前一天不够，老人不看手机，要大喇叭说。' },
      ...{ mark: 'none', answer: '' },
    },
    { part: 3, standing: 'deputy', text: '送水由谁出钱，建议写清楚。', mark: 'none', answer: '' },
    { part: 5, standing: 'lawWorker', text: '“困难户”要有标准，或者写明由谁定。', mark: 'none', answer: '' },
  ],
  'C-session': [
    {
      ...{ part: 1, standing: 'resident', text: '先修通上坪村的路。' },
      ...{ mark: 'taken', answer: '写进了镇里今年的第一件实事。' },
    },
    {
      ...{ part: 1, standing: 'gathered', text: '卫生室晚上没有人，急病要跑县城。', people: 9 },
      ...{ mark: 'partly', answer: '周三、周六晚上先排班，看人手再加。' },
    },
    {
      ...{ part: 1, standing: 'unsaid', text: '想让镇上开一家电影院。' },
      ...{ mark: 'kept', answer: '今年没有地方，先记下。' },
    },
  ],
}

const plans = [
  { id: 'C-bus', unitId: 'U05', issuer: '柳沟镇人大主席团', state: 'open', from: -3, to: 17 },
  { id: 'C-water', unitId: 'county', issuer: '青澜县人大常委会代表工委', state: 'open', from: -5, to: 25 },
  { id: 'C-session', unitId: 'U05', issuer: '柳沟镇人大主席团', state: 'answered', from: -60, to: -32 },
] as const

/** An open topic, an open law draft, and one that is over, with what became of its opinions. */
export function demoCampaigns(today: Day): { campaigns: Campaign[]; opinions: Opinion[] } {
  const at = (days: number) => instantAt(addDays(today, days), '10:00')
  const said = plans.flatMap(({ id, from }) => opinionsOf(id, at(from + 1)))
  const campaigns = plans.map(({ id, unitId, issuer, state, from, to }, index): Campaign => {
    const content = contents[index] as CampaignContent
    const author = { id: `P-township-${unitId}`, name: '石演示' }
    const countyAuthor = { id: 'P-county', name: '章演示' }
    const tallies = said.filter(({ campaignId }) => campaignId === id).map((one) => ({ ...one, count: 1 }))
    const words = '三条意见都有去处：修路和晚上看病写进了今年的实事，电影院先记着。'
    const by = unitId === 'county' ? countyAuthor : author
    const row = { byId: by.id, byName: by.name, what: '' }
    return placed({
      ...{ _id: id, ...content, from: addDays(today, from), to: addDays(today, to) },
      ...{ unitId, issuer, state, author: by, shelf: '', desk: 'out', touchedAt: at(from) },
      ...{ tickOn: null, toldOverdue: false, tellAfter: null, version: 3, demo: true },
      result: state === 'answered' ? { words, at: at(to + 10), figures: figuresOf(tallies) } : null,
      trace: [
        { at: at(from - 2), act: 'submit', ...row },
        { at: at(from - 1), act: 'approve', byId: 'P-second', byName: '云演示', what: '' },
      ],
    })
  })
  return { campaigns, opinions: said }
}

function opinionsOf(campaignId: string, at: string): Opinion[] {
  return (opinions[campaignId] ?? []).map(({ people = 1, ...one }, n) =>
    shelved({
      ...{ ...one, _id: `${campaignId}-${n + 1}`, campaignId, at, people, changed: false, version: 1 },
      openid: one.standing === 'gathered' ? null : `demo-resident-${campaignId}-${n}`,
      gathered: one.standing === 'gathered' ? { siteName: '柳沟镇联络站', byId: 'P-station-ST05' } : null,
    }),
  )
}
