import { computer } from '#test/support/browser'
import { who, type Case } from '#test/support/demo-cloud'
import type { Person } from './person'
import { openSetting, type Setting } from './setting'
import { story } from './story'

/** Not solved, handled again by another checker, not solved again: the county supervises, sends back, and explains. */
let setting: Setting
const step = story(() => setting)
let one: Case
let resident: Person

beforeAll(async () => {
  setting = await openSetting()
  one = await setting.cloud.bring('replied')
  resident = await setting.someone(one.author)
}, 120_000)
afterAll(() => setting.close())

const title = /^二支渠有三百多米淤死了/
const message = () => setting.cloud.message(one.id)

async function progress(): Promise<void> {
  await resident.open(`features/messages/pages/progress/index?message=${one.id}`)
}

async function atMessage(openid: string): Promise<Person> {
  const person = await setting.someone(openid)
  await person.open(`workbench/pages/message/index?message=${one.id}`)
  await person.sees(title, '办理经过')
  return person
}

async function isNotSolved(): Promise<void> {
  await progress()
  await resident.sees('等您评价')
  await resident.press(/^没解决/, '不满意')
}

async function answers(words: string): Promise<void> {
  const unit = await atMessage(who.unit)
  await unit.press(/^A 解决了/)
  await unit.write('答复群众', words)
  await unit.press('交上去审')
  await unit.sees('答复交上去了')
}

step('the first answer is not solved: handled again by itself, and the author reads so', async () => {
  await isNotSolved()
  await resident.sees('交上去后自动再办一次，换人复核。')
  await resident.press('交评价')
  await resident.sees('二次办理', '正在办第二次，换人复核')
  expect(message()).toMatchObject({ status: 'rehandling', round: 2 })
})

step('who read the first answer may not read the second; his colleague finds it waiting', async () => {
  await answers('又清了一遍，水到地头了。')
  const first = await atMessage(who.township)
  await first.sees('又清了一遍，水到地头了。')
  expect(await first.control('同意，发给群众').count()).toBe(0)
  const checker = await setting.someone(who.checker)
  await checker.open('workbench/pages/desk/index')
  await checker.press(/^答复待审/, title)
  await checker.press('同意，发给群众')
  await checker.sees('答复发给群众了')
})

step('not solved again: it goes to the county, and the author was told so before he sent it', async () => {
  await progress()
  await resident.sees('第二次答复', '又清了一遍，水到地头了。', '会直接报到县人大代表工委')
  await resident.press(/^没解决/, '不满意')
  await resident.sees('交上去后直接报到县人大代表工委，由县里管。')
  await resident.press('交评价')
  await resident.sees('报到县里', '县里接着管')
  expect(message()).toMatchObject({ status: 'escalated', owner: { kind: 'county' } })
})

step('the township that had it can no longer decide; the county lists it under a leader’s name', async () => {
  const township = await atMessage(who.township)
  expect(await township.control(/^指定领导和日期/).count()).toBe(0)
  const county = await atMessage(who.county)
  await county.press('督办', /^领衔督办/)
  await county.sees('先写由哪位领导领衔')
  await county.press(/^分管副县长/)
  await county.write('为什么要督办', '两次都没解决，三个村等着浇地')
  await county.press('列为督办')
  await county.sees('列为督办了', /^领衔督办 · 分管副县长/)
})

step('the county brings it to a joint session; the author reads when, and hears that it moved', async () => {
  const { cloud } = setting
  const added = await cloud.ok(
    'reception.add',
    {
      ...{ requestId: 'journey-joint', siteId: 'ST05', kind: 'joint', title: '渠和路一起定' },
      ...{ day: '2026-03-05', start: '14:00', end: '16:00', place: '', point: null, link: '' },
      ...{ guests: ['县水务局', '县交通局'], needs: 1, deputyIds: ['D05003'] },
    },
    who.township,
  )
  const county = await atMessage(who.county)
  await county.press('安排会诊')
  await county.sees(/^3月5日（周四） 渠和路一起定/, '还没公布。排好人、公布了才能选。')
  await cloud.ok('reception.publish', { items: [added] }, who.township)
  const again = await atMessage(who.county)
  await again.press('安排会诊')
  await again.sees('先选放到哪一场')
  await again.press(/^3月5日（周四） 渠和路一起定/, '放到这一场')
  await again.sees('会诊安排好了')
  await again.press('看这场会诊')
  await again.sees('这一场会诊的事', `编号 ${message().number}`)
  await progress()
  await resident.sees('安排会诊：3月5日', /和县水务局、县交通局一起商量/)
  const { version } = await cloud.ok('reception.session', { id: added.id }, who.township)
  const move = { id: added.id, version, to: '2026-03-06', reason: '水务局那天下乡' }
  await cloud.ok('reception.move', move, who.township)
  await resident.open('features/inbox/pages/list/index')
  await resident.sees(/^3月5日渠和路一起定改到3月6日/)
})

step(
  'the board of supervised matters shows it on the county’s computer, with why and whose it is',
  async () => {
    const county = await setting.someone(who.county, { viewport: computer })
    await county.open('workbench/pages/desk/index')
    await county.press(/^督办的事/)
    await county.sees('领衔督办 · 分管副县长', '因为：两次都没解决，三个村等着浇地')
    await county.press(title)
    await county.sees('办理经过')
    await progress()
    await resident.sees('列入督办')
  },
)

step('the county sends it back: a leader, a day and words, or the button says what is missing', async () => {
  const county = await atMessage(who.county)
  await county.sees('先选怎么定')
  await county.press(/^指定领导和日期/)
  await county.sees('先写由哪位领导负责')
  await county.write('哪位领导负责', '分管副县长')
  await county.sees('先选哪天前办完')
  await county.page.getByLabel('哪天前办完', { exact: true }).fill('2026-03-10')
  await county.sees('先写给群众的话')
  await county.write('给群众的话', '县里派清淤机来，三月十日前办完。')
  await county.press('发出去，再办一次')
  await county.sees('定下了，再办一次')
  await progress()
  await resident.sees('县里定了：再办一次', /^由分管副县长负责/, '县里派清淤机来，三月十日前办完。')
})

step('a third time not solved: the county explains and closes; it is never called solved', async () => {
  await answers('清淤机来过了。')
  const reader = message().checkerId === null ? who.county : who.checker
  const approver = await atMessage(reader)
  await approver.press('同意，发给群众')
  await approver.sees('答复发给群众了')
  await isNotSolved()
  await resident.press('交评价')
  await resident.sees('县里接着管')
  const county = await atMessage(who.county)
  await county.press(/^写明情况，办结/)
  await county.write('给群众的话', '渠要等三月水库放水才能全通，已经排进计划。')
  await county.press('发给群众，办结')
  await county.sees('写明情况，办结这一件？')
  await county.press('办结')
  await county.sees('写明情况，办结了')
  await progress()
  await resident.sees('县里的说明', '渠要等三月水库放水才能全通，已经排进计划。')
  expect(await resident.count('您说解决了')).toBe(0)
})

step('what is closed has left the board', async () => {
  const county = await setting.someone(who.county, { viewport: computer })
  await county.open('workbench/pages/supervised/index')
  await county.sees('督办的事')
  await county.settles()
  expect(await county.count(title)).toBe(0)
})
