import { anotherPerson } from '../support/weapp/another-person'
import { type CloudBridge, startCloudBridge } from '../support/weapp/cloud-bridge'
import { openWeapp } from '../support/weapp/open-weapp'
import { personAt } from '../support/weapp/person'

/** In the compiled mini-program: not solved twice, and the county decides. */
jest.setTimeout(60_000)
let cloud: CloudBridge
const weapp = openWeapp({ callFunction: (call) => cloud.callFunction(call) })
const { press, write, sees } = personAt(weapp)
beforeAll(async () => {
  cloud = await startCloudBridge()
  await answered()
})
afterAll(() => cloud.stop())

const author = 'resident-with-a-field'
const township = 'demo-township-liugou'
const unit = 'demo-unit-H12'
const one = { id: '', version: 1 }
const as = anotherPerson(weapp, () => cloud)

async function move(name: string, input: object, openid: string): Promise<void> {
  const { version } = await cloud.ask<{ version: number }>(name, { ...one, ...input }, openid)
  one.version = version
}

/** Sent, accepted, handed up, assigned, signed, answered: the way there is main-job.test.ts. */
async function answered(): Promise<void> {
  const sent = {
    requestId: 'escalation-1',
    text: '二支渠有三百多米淤死了，浇地的水过不来。',
    villageId: 'U05V01',
    addressee: { kind: 'township', id: null },
    ...{ visibility: 'private', consent: true },
  }
  one.id = (await cloud.ask<{ id: string }>('messages.submit', sent, author)).id
  await move('messages.accept', { category: 'water_agri', kind: 'grievance' }, 'demo-liaison-liugou')
  await move('messages.assign', { leadUnit: 'H12' }, township)
  await move('messages.sign', {}, unit)
  await move('messages.reply', { class: 'A', text: '二支渠清好了。' }, unit)
  await move('messages.approveReply', { approve: true }, township)
}

const asAuthor = () => as(author, 'features/messages/pages/progress/index', { message: one.id })
const atWork = (openid: string) => as(openid, 'workbench/pages/message/index', { message: one.id })

test('not solved: handled again, checked by another person', async () => {
  await asAuthor()
  await sees('二支渠清好了。')
  await press('没解决')
  await press('不满意')
  await press('交评价')
  await sees('二次办理', '换人复核')
  await atWork(unit)
  await press('A ')
  await write('答复群众', '又清了一遍，水到地头了。')
  await press('交上去审')
  await sees('答复交上去了')
  await atWork(township)
  await sees('又清了一遍，水到地头了。')
  expect(weapp.allByRole('button', '同意，发给群众')).toHaveLength(0)
  await atWork('demo-township2-liugou')
  await press('同意，发给群众')
  await sees('答复发给群众了')
})

test('dissatisfied again: reported to the county', async () => {
  await asAuthor()
  await sees('第二次答复')
  await press('没解决')
  await press('不满意')
  await press('交评价')
  await sees('报到县里', '县里接着管')
})

test('the county lists it as supervised; the board says why, and the author reads so', async () => {
  await atWork('demo-county')
  await press('督办')
  await write('为什么要督办', '两次都没解决，三个村等着浇地')
  await press('列为督办')
  await sees('列为督办了')
  await as('demo-county', 'workbench/pages/supervised/index')
  await sees('二支渠有三百多米淤死了', '因为：两次都没解决，三个村等着浇地')
  await asAuthor()
  await sees('列入督办')
})

test('the county explains; the author reads it, and it is not called solved', async () => {
  await atWork('demo-county')
  await press('写明情况，办结')
  await write('给群众的话', '渠要等三月放水才能全通。')
  await press('发给群众，办结')
  await press('办结')
  await sees('写明情况，办结了')
  await asAuthor()
  await sees('县里的说明', '渠要等三月放水才能全通。')
  expect(weapp.text()).not.toContain('您说解决了')
})
