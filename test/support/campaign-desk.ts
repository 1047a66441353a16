import type { Input } from '#shared/contract'
import type { Campaign } from '#shared/campaigns/campaign'
import type { Opinion } from '#shared/campaigns/opinion'
import { aLaw } from '#test/support/a-campaign'
import { aResident, who, type DemoCloud } from '#test/support/demo-cloud'

let made = 0
export const request = () => `request-${(made += 1)}`

type Content = Input<'campaigns.draft'>['content']

export const aContent = (over: Partial<Content> = {}): Content => ({
  ...{ kind: 'lawDraft', asked: 'U05', title: '农村供水管理办法（草案）', text: aLaw },
  ...{ background: '四月提请审议。', questions: ['缺哪一条？'], afterwards: '附在审议材料里。' },
  ...{ from: '2026-02-11', to: '2026-02-20' },
  ...over,
})

/** A township's campaigns on a cloud, brought to where a test needs them by the acts that lead there. */
export function campaignDesk(cloud: () => DemoCloud) {
  async function aDraft(over: Partial<Content> = {}) {
    const input = { requestId: request(), unitId: 'U05', content: aContent(over) }
    const { id, version } = await cloud().ok('campaigns.draft', input, who.township)
    return { id, version }
  }

  async function aSubmitted(over: Partial<Content> = {}) {
    const { id, version } = await cloud().ok('campaigns.submit', await aDraft(over), who.township)
    return { id, version }
  }

  const anOpen = async (over: Partial<Content> = {}) =>
    (await cloud().ok('campaigns.approve', await aSubmitted(over), who.checker)).id

  const say = (id: string, openid: string, over: Partial<Input<'campaigns.say'>> = {}) =>
    cloud().ok('campaigns.say', { id, part: 3, text: '提前一天不够，要用大喇叭说。', ...over }, openid)

  const stored = (id: string) =>
    cloud().database.dump('campaigns', ({ _id }) => _id === id)[0] as unknown as Campaign
  const opinionsIn = (id: string) =>
    (cloud().database.dump('opinions') as unknown as Opinion[]).filter(({ campaignId }) => campaignId === id)
  const told = (id: string) =>
    cloud()
      .outbox(id)
      .map(({ event, recipient }) => `${event} → ${recipient}`)

  /** Two opinions, the last day over, both marked. */
  async function aMarked(author = aResident()) {
    const id = await anOpen()
    await say(id, author)
    await say(id, aResident(), { part: 0, text: '写得清楚。' })
    await cloud().clock('2026-02-21T09:00:00+08:00')
    await cloud().job('campaigns.tick')
    for (const { _id, version } of opinionsIn(id)) {
      const mark = { id: _id, version, mark: 'taken' as const, words: '写进了第三条。' }
      await cloud().ok('campaigns.mark', mark, who.township)
    }
    return { id, version: stored(id).version }
  }

  return { aDraft, aSubmitted, anOpen, aMarked, say, stored, opinionsIn, told }
}
