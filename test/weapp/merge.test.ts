import { anotherPerson } from '../support/weapp/another-person'
import { type CloudBridge, startCloudBridge } from '../support/weapp/cloud-bridge'
import { openWeapp } from '../support/weapp/open-weapp'
import { personAt } from '../support/weapp/person'

/** Two residents say the same: put together, answered once, rated each alone; and taken apart again. */
jest.setTimeout(60_000)
let cloud: CloudBridge
const weapp = openWeapp({ callFunction: (call) => cloud.callFunction(call) })
const { press, sees, write } = personAt(weapp)
beforeAll(async () => void (cloud = await startCloudBridge()))
afterAll(() => cloud.stop())

const as = anotherPerson(weapp, () => cloud)
const officer = 'demo-liaison-liugou'

interface Sent {
  id: string
  author: string
}

async function send(author: string, text: string): Promise<Sent> {
  const input = {
    requestId: `merge-${author}`,
    text,
    villageId: 'U05V02',
    category: 'urban',
    visibility: 'private',
    consent: true,
  }
  const { id } = await cloud.ask<{ id: string }>('messages.submit', input, author)
  return { id, author }
}

const versionOf = async ({ id }: Sent, openid: string) =>
  (await cloud.ask<{ version: number }>('messages.get', { id }, openid)).version
const act = async (name: string, one: Sent, input: object, openid: string) =>
  cloud.ask(`messages.${name}`, { id: one.id, version: await versionOf(one, openid), ...input }, openid)
const atDesk = (one: Sent, openid = officer) =>
  as(openid, 'workbench/pages/message/index', { message: one.id })
const asAuthor = (one: Sent) => as(one.author, 'features/messages/pages/progress/index', { message: one.id })

let first: Sent
let second: Sent

test('the officer is offered the likest one first, and sees both side by side before the act', async () => {
  first = await send('reporter-one', '桥头的路灯坏了七盏，快一个月不亮。')
  second = await send('reporter-two', '桥头路灯坏了好几盏，晚上看不见路。')
  await act('accept', first, { category: 'urban', kind: 'opinion' }, officer)
  await atDesk(second)
  await sees('可能和另一件是同一件事', '桥头的路灯坏了七盏')
  await press('比一比，再定并不并')
  await sees(
    '这一件',
    '并到这一件',
    '桥头的路灯坏了七盏，快一个月不亮。',
    '桥头路灯坏了好几盏，晚上看不见路。',
  )
  await press('并到这一件')
  await sees('并好了，答复会发给每个人')
})

test('the primary says only how many; neither reporter reads of the other', async () => {
  await atDesk(first)
  await sees('另有 1 人反映')
  await asAuthor(first)
  await sees('另有 1 人反映同一件事')
  expect(weapp.text()).not.toContain('晚上看不见路')
  await asAuthor(second)
  await sees('和另一件一起办')
  expect(weapp.text()).not.toContain('七盏')
})

test('one answer comes to both, and each rates his own', async () => {
  await act('assign', first, { leadUnit: 'H12' }, 'demo-township-liugou')
  await act('sign', first, {}, 'demo-unit-H12')
  await act('reply', first, { class: 'A', text: '换了七盏灯，都亮了。' }, 'demo-unit-H12')
  await act('approveReply', first, { approve: true }, 'demo-township-liugou')
  cloud.openid = undefined
  await cloud.callFunction({ name: 'jobs', data: { job: 'messages.tick' } })
  await asAuthor(first)
  await sees('换了七盏灯，都亮了。')
  await press('解决了')
  await press('满意')
  await press('交评价')
  await sees('您说解决了')
  await asAuthor(second)
  await sees('换了七盏灯，都亮了。')
  await press('没解决')
  await press('不满意')
  await press('交评价')
  await sees('二次办理')
  expect(await cloud.ask('messages.get', { id: first.id }, first.author)).toMatchObject({ status: 'closed' })
  const [one, other] = await Promise.all(
    [first, second].map(({ id, author }) => cloud.ask<{ number: string }>('messages.get', { id }, author)),
  )
  expect(one?.number).not.toBe(other?.number)
})

test('two matters after all: taken apart, each goes its own way', async () => {
  const third = await send('reporter-three', '桥头路灯坏了，没人修。')
  const fourth = await send('reporter-four', '桥头路灯坏了两盏，请修一修。')
  await act('merge', fourth, { primaryId: third.id }, officer)
  await atDesk(fourth)
  await press('拆开')
  await press('不是同一件，拆开')
  await sees('拆开了，单独办')
  expect(await cloud.ask('messages.get', { id: third.id }, third.author)).toMatchObject({ othersCount: 0 })
})

test('shown to its author as it would stand, it goes on the board only when he says so', async () => {
  const input = {
    requestId: 'merge-public',
    text: '渡口的栏杆断了一截，孩子上学危险。',
    villageId: 'U05V03',
    category: 'transport',
    visibility: 'mayPublish',
    consent: true,
  }
  const { id } = await cloud.ask<{ id: string }>('messages.submit', input, 'reporter-five')
  const one = { id, author: 'reporter-five' }
  await act('accept', one, { category: 'transport', kind: 'opinion' }, officer)
  await act('assign', one, { leadUnit: 'H12' }, 'demo-township-liugou')
  await act('sign', one, {}, 'demo-unit-H12')
  await act('reply', one, { class: 'A', text: '栏杆焊好了。' }, 'demo-unit-H12')
  await act('approveReply', one, { approve: true }, 'demo-township-liugou')
  await atDesk(one)
  await press('登“大家的事”')
  await write('标题', '渡口的栏杆焊好了')
  await press('写好了，请另一个人看')
  await sees('写好了，等另一个人看')
  await atDesk(one, 'demo-township-liugou')
  await sees('能登到“大家的事”吗', '渡口的栏杆焊好了')
  await press('可以登，请写的人点头')
  await sees('请写的人点头了')
  await asAuthor(one)
  await sees('这样登出来，可以吗？', '渡口的栏杆焊好了')
  await press('可以公开')
  await sees('登在“大家的事”了')
  await as('somebody-else', 'features/messages/pages/board/index', {})
  await sees('渡口的栏杆焊好了')
  await press('渡口的栏杆焊好了')
  await press('我也是，附议')
  await sees('附议 1 人')
  await asAuthor(one)
  await press('撤下来')
  await press('不公开')
  await cloud.ask('messages.board', {}, 'somebody-else')
  await as('another', 'features/messages/pages/case/index', { case: id })
  await sees('这件没打开')
})
