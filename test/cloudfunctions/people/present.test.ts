import type { Person } from '#shared/people/person'
import { startDemoCloud, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const present = () => (cloud.database.dump('county')[0] as { present: string[] }).present

/** A term ends on its day without anybody pressing anything. */
function endTheTermOf(personId: string): void {
  const person = cloud.database.dump('people', (one) => one._id === personId)[0] as unknown as Person
  const grants = person.grants.map((grant) => ({ ...grant, until: '2026-02-10' }))
  const { answer } = cloud.database.handle({
    action: 'database.modifyDocument',
    collectionName: 'people',
    queryType: 'DOC',
    multi: false,
    merge: true,
    query: JSON.stringify({ _id: personId }),
    data: JSON.stringify({ $set: { grants } }),
  })
  expect(answer).toMatchObject({ data: { updated: 1 } })
}

it('nobody waits on somebody whose term has ended: the job hands it to the township, once', async () => {
  const one = await cloud.bring('withDeputy')
  endTheTermOf('PD05001')
  expect(present()).toContain('deputy:D05001')
  await cloud.job('people.present')
  expect(cloud.message(one.id)).toMatchObject({ stage: 'toAssign', owner: { kind: 'township', id: 'U05' } })
  await Promise.all([cloud.job('people.present'), cloud.job('people.present')])
  expect(present()).not.toContain('deputy:D05001')
  expect(cloud.message(one.id).history.filter((row) => row.act === 'handOver')).toHaveLength(1)
})
