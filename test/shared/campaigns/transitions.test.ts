import { CampaignAct, CampaignState } from '#shared/campaigns/campaign'
import { campaignActWords, stateWords } from '#shared/campaigns/campaign-words'
import { type CampaignClerk, readsAtDesk } from '#shared/campaigns/clerk'
import { type CampaignDecision, type CampaignDeed, decideCampaign } from '#shared/campaigns/decide'
import { movedDays } from '#shared/campaigns/moved-days'
import { campaignRefusal } from '#shared/campaigns/refusal'
import { tickCampaign } from '#shared/campaigns/tick'
import { isShown, takesOpinions } from '#shared/campaigns/write-opinion'
import { Person } from '#shared/people/person'
import { addDays, instantAt } from '#shared/kernel/day'
import { momentText } from '#shared/kernel/time-text'
import { aCampaign } from '#test/support/a-campaign'
import { expectGolden, table } from '#test/support/golden'
import { pinnedNow } from '#test/support/pinned'

const clerk = (id: string, unitId: string) => ({ id, name: id, unitId })
const people = {
  起草的人: clerk('p-writer', 'U05'),
  同一单位的另一个人: clerk('p-second', 'U05'),
  县代表工委: clerk('p-county', 'county'),
  别镇人大: clerk('p-elsewhere', 'U01'),
  系统: 'timer',
} as const satisfies Record<string, CampaignClerk | 'timer'>

const watching = { role: 'auditor', unitId: 'county', siteId: null, deputyId: null } as const
const term = { reportOfficer: false, termId: 'T1', until: '2030-12-31' }
const auditor = Person.parse({
  ...{ _id: 'p-auditor', name: '监演示', title: '', grants: [{ ...watching, ...term }], demo: true },
})

/** One that was agreed to begins in a few days, every other has begun. */
const standing = (state: CampaignState) =>
  aCampaign({ state, ...(state === 'approved' && { from: '2026-02-15' }) })

const mayDo = (state: CampaignState, by: CampaignClerk | 'timer') =>
  CampaignAct.options
    .filter((act) => campaignRefusal(act, standing(state), { by, now: pinnedNow }) === null)
    .map((act) => campaignActWords[act])
    .join('、') || '–'

test('who may do what to a township’s 征求意见, state by state, as approved', () => {
  const during = new Date('2026-02-11T01:20:00.000Z')
  const seen = (state: CampaignState) => {
    const campaign = aCampaign({ state })
    if (!isShown(campaign, during)) return '看不到'
    return takesOpinions(campaign, during) ? '看、写、改、收回' : '看'
  }
  const rows = CampaignState.options.map((state) => [
    stateWords[state],
    ...Object.values(people).map((by) => mayDo(state, by)),
    readsAtDesk(auditor, aCampaign({ state })) ? '只看' : '看不到',
    state === 'approved' ? '到了开始那天就能看、写' : seen(state),
  ])
  const head = ['状态', ...Object.keys(people), '监督员', '群众']
  expectGolden('campaign-states.md', `# 征求意见：什么状态下，谁可以做什么\n\n${table(head, rows)}`)
})

type Steps = Readonly<Record<string, CampaignDeed>>

/** The days of one from 10 to 12 February; what the office does, it does at nine of that day. */
function daysOf(steps: Steps): string {
  let campaign = aCampaign({ state: 'approved', from: '2026-02-10', to: '2026-02-12' })
  const rows: string[][] = []
  const write = (now: Date, done: CampaignDecision | null) => {
    campaign = done?.campaign ?? campaign
    const told = done?.rows.map(({ recipient, text }) => `${recipient}：${text}`).join(' ') ?? ''
    const writes = takesOpinions(campaign, now) ? '能' : '不能'
    const reads = movedDays(campaign).map(({ title, words }) => `${title}：${words}`)
    const row = [stateWords[campaign.state], writes, reads.join(' ') || '–', told || '–']
    if (done || rows[rows.length - 1]?.[2] !== writes) rows.push([momentText(now.toISOString()), ...row])
  }
  for (let day = '2026-02-09'; day <= '2026-03-20'; day = addDays(day, 1)) {
    const now = new Date(instantAt(day, '00:10'))
    write(now, tickCampaign(campaign, now))
    expect(tickCampaign(campaign, now)).toBeNull()
    const deed = steps[day]
    const setting = { by: people.起草的人, version: campaign.version, now: new Date(instantAt(day, '09:00')) }
    if (deed) write(setting.now, decideCampaign(campaign, deed, setting))
  }
  return table(['从这时起', '状态', '群众能不能写', '大家看到', '告诉谁'], rows)
}

test('its days, as approved: opened, closed and reminded by itself, put off, ended early, each once', () => {
  const later = { act: 'extend', to: '2026-02-14', reason: '有几个村还没开会。' } as const
  const early = { act: 'endEarly', reason: '草案撤回重写，意见照样一条一条看。' } as const
  const ways: readonly (readonly [title: string, steps: Steps])[] = [
    ['自己走', {}],
    ['2月11日延后到2月14日', { '2026-02-11': later }],
    ['2月11日提前结束', { '2026-02-11': early }],
  ]
  const parts = ways.map(([title, steps]) => `## ${title}\n\n${daysOf(steps)}`)
  const title = '# 征求意见：2月10日到2月12日的一次，一天一天怎么走'
  expectGolden('campaign-days.md', [`${title}\n`, ...parts].join('\n'))
})

test.each([
  ['the same day', '2026-02-20', '现在的最后一天是2月20日'],
  ['an earlier day', '2026-02-15', '请选它后面的日子'],
  ['beyond sixty days', '2026-04-10', '从开始那天算，最多 60 天'],
])('the last day is not moved to %s', (_case, to, words) => {
  const deed = { act: 'extend', to, reason: '多留几天。' } as const
  const setting = { by: people.起草的人, now: pinnedNow, version: 3 }
  expect(() => decideCampaign(aCampaign(), deed, setting)).toThrow(words)
})

test('sent again it is one step; another day at the same version is not taken for it', () => {
  const by = people.起草的人
  const setting = { by, now: pinnedNow, version: 3 }
  const deed = { act: 'extend', to: '2026-02-25', reason: '多留几天。' } as const
  const { campaign } = decideCampaign(aCampaign(), deed, setting)
  expect(decideCampaign(campaign, deed, setting)).toEqual({ campaign, rows: [] })
  expect(() => decideCampaign(campaign, { ...deed, to: '2026-02-26' }, setting)).toThrow('刚有人动过')
})

test('past its last day, before the timer came, it is neither put off nor ended', () => {
  const late = new Date('2026-02-21T00:00:00.000Z')
  for (const act of ['extend', 'endEarly'] as const)
    expect(campaignRefusal(act, aCampaign(), { by: people.起草的人, now: late })?.code).toBe('conflict')
})

test('begun, and people may have written: it does not go back to a draft', () => {
  const begun = aCampaign({ state: 'approved', from: '2026-02-11' })
  const asked = { by: people.同一单位的另一个人, now: new Date('2026-02-11T01:00:00.000Z') }
  expect(campaignRefusal('sendBack', begun, asked)?.message).toContain('今天就开始了')
})

test('run for the first time when everything is over, it closes at once and the office is told once', () => {
  const late = aCampaign({ state: 'approved', from: '2026-02-10', to: '2026-02-12' })
  const done = tickCampaign(late, new Date('2026-02-20T00:00:00.000Z'))
  expect(done?.campaign.state).toBe('closed')
  expect(done?.rows.map(({ event }) => event)).toEqual(['campaigns.closed'])
})
