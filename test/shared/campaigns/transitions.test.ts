import { CampaignAct, CampaignState } from '#shared/campaigns/campaign'
import { campaignActWords, stateWords } from '#shared/campaigns/campaign-words'
import type { CampaignClerk } from '#shared/campaigns/clerk'
import { campaignRefusal } from '#shared/campaigns/refusal'
import { tickCampaign } from '#shared/campaigns/tick'
import { isShown, takesOpinions } from '#shared/campaigns/write-opinion'
import { addDays, instantAt } from '#shared/kernel/day'
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

const mayDo = (state: CampaignState, by: CampaignClerk | 'timer') =>
  CampaignAct.options
    .filter((act) => campaignRefusal(act, aCampaign({ state }), { by, now: pinnedNow }) === null)
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
    state === 'approved' ? '到了开始那天就能看、写' : seen(state),
  ])
  const head = ['状态', ...Object.keys(people), '群众']
  expectGolden('campaign-states.md', `# 征求意见：什么状态下，谁可以做什么\n\n${table(head, rows)}`)
})

test('its days, as approved: opened, closed and reminded by itself, each once', () => {
  let campaign = aCampaign({ state: 'approved', from: '2026-02-10', to: '2026-02-12' })
  const rows: string[][] = []
  for (let day = '2026-02-09'; day <= '2026-03-18'; day = addDays(day, 1)) {
    const now = new Date(instantAt(day, '00:10'))
    const done = tickCampaign(campaign, now)
    campaign = done?.campaign ?? campaign
    expect(tickCampaign(campaign, now)).toBeNull()
    const told = done?.rows.map(({ recipient, text }) => `${recipient}：${text}`).join(' ') ?? ''
    const writes = takesOpinions(campaign, now) ? '能' : '不能'
    const last = rows[rows.length - 1]
    if (done || last?.[2] !== writes) rows.push([day, stateWords[campaign.state], writes, told || '–'])
  }
  const head = ['从这天起', '状态', '群众能不能写', '告诉谁']
  const title = '# 征求意见：2月10日到2月12日的一次，自己怎么走'
  expectGolden('campaign-days.md', `${title}\n\n${table(head, rows)}`)
})

test('run for the first time when everything is over, it closes at once and the office is told once', () => {
  const late = aCampaign({ state: 'approved', from: '2026-02-10', to: '2026-02-12' })
  const done = tickCampaign(late, new Date('2026-02-20T00:00:00.000Z'))
  expect(done?.campaign.state).toBe('closed')
  expect(done?.rows.map(({ event }) => event)).toEqual(['campaigns.closed'])
})
