import { aCampaign } from '#test/support/a-campaign'
import { shelved } from '#shared/campaigns/opinion'
import { startDemoCloud, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const figures = {
  ...{ opinions: 900, gathered: { opinions: 0, people: 0 } },
  ...{ parts: [], standings: [], marks: [], unmarked: 0 },
}

test('nine hundred opinions of three hundred people: each is told once, by three runs at once', async () => {
  const at = '2026-02-11T01:00:00.000Z'
  const result = { words: '都有去处。', at, figures }
  const campaign = aCampaign({ _id: 'C-many', state: 'answered', tellAfter: '', result, touchedAt: at })
  cloud.database.bulk('campaigns', [campaign])
  const opinions = Array.from({ length: 900 }, (_, n) =>
    shelved({
      ...{ _id: `O${n}`, campaignId: 'C-many', part: n % 3, openid: `writer-${n % 300}` },
      ...{ standing: 'unsaid', text: '说一句。', at, changed: false, people: 1, gathered: null },
      ...{ mark: 'kept', answer: '先记下。', version: 2 },
    }),
  )
  cloud.database.bulk('opinions', opinions)
  const runs = [0, 1, 2].map(() => cloud.job('campaigns.tick'))
  await Promise.all(runs)
  await cloud.job('campaigns.tick')
  const told = cloud.outbox('C-many').map(({ recipient }) => recipient)
  expect(told).toHaveLength(300)
  expect(new Set(told).size).toBe(300)
})
