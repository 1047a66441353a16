import { anotherPerson } from '../support/weapp/another-person'
import { type CloudBridge, startCloudBridge } from '../support/weapp/cloud-bridge'
import { openWeapp } from '../support/weapp/open-weapp'
import { personAt } from '../support/weapp/person'

/** From two messages to the double strike-off in the compiled mini-program, tap by tap, by everybody who has a hand in it. */
jest.setTimeout(60_000)
let cloud: CloudBridge
const weapp = openWeapp({ callFunction: (call) => cloud.callFunction(call) })
const { press, write, sees, at } = personAt(weapp)
beforeAll(async () => void (cloud = await startCloudBridge()))
afterAll(() => cloud.stop())

const as = anotherPerson(weapp, () => cloud)
const title = '关于春灌前疏通二支渠下段的建议'
const letter = '二支渠有三百多米淤死了，五月浇麦子水过不来，建议春灌前清一次。'
const unit = 'demo-unit-H12'

/** From the desk: 代表建议, the list in which it waits, the suggestion. */
async function openAt(openid: string, list: string): Promise<void> {
  await as(openid, 'workbench/pages/desk/index')
  await press('代表建议')
  await press(list)
  await press(title)
  await at('workbench/pages/suggestion/index')
  await sees(title, '办理经过')
}

/** Each of the six questions has its own 不是. */
async function answersNo(): Promise<void> {
  const answers = () => weapp.allByRole('radio', '不是')
  expect(answers()).toHaveLength(6)
  for (let index = 0; index < 6; index += 1) {
    const [no] = answers().slice(index)
    if (no) await weapp.tap(no)
  }
}

test('a deputy makes one of two messages; the letter passed on is refused at its words', async () => {
  await as('demo-deputy-zhou', 'workbench/pages/desk/index')
  await press('灌溉支渠淤堵')
  await press('写建议')
  await at('workbench/pages/suggestion-write')
  await sees('灌溉支渠淤堵')
  await press('再加一件留言')
  await press('广场晚上没有灯')
  await press('就用这 2 件')
  await write('案由', title)
  await write('情况', letter)
  await write('分析', '渠归两家管，清淤的钱没有列进预算，谁也不先动手。')
  await write('具体建议', '一、春灌前先清最堵的一段。二、每年十一月清一次。')
  await answersNo()
  await press('交上去')
  await sees('和留言“灌溉支渠淤堵”有')
})

test('without a network and closed by hand it keeps every word', async () => {
  await write('情况', '下段过水不到一半，七个村三千亩麦子等水。我走了一遍，最堵的是闸口往东。')
  cloud.offline = true
  await press('存草稿')
  await sees('网络没连上')
  cloud.offline = false
  await press('存草稿')
  await sees('草稿存好了')
})

test('he asks a colleague, who is told and signs in three taps', async () => {
  await press('加一位代表')
  await press('苏演示')
  await press('请 1 位代表联名')
  await at('workbench/pages/suggestion/index')
  await sees('还没表态：苏演示')
  await as('demo-deputy-su', 'features/inbox/pages/list/index')
  await weapp.tap(
    await weapp.waitFor(() => {
      const asked = weapp.allByRole('button').find((row) => row.text().includes('去表态'))
      if (!asked) throw new Error(`nobody asks him:\n${weapp.text()}`)
      return asked
    }),
  )
  await at('workbench/pages/suggestion/index')
  await sees('最堵的是闸口往东')
  await press('同意联名')
  await sees('您联名了')
})

test('handed in, it is read by the township and by the county', async () => {
  await openAt('demo-deputy-zhou', '起草中')
  await press('交上去')
  await sees('交上去了', '待初审')
  await openAt('demo-township-liugou', '待审核')
  await sees('从 2 件群众留言来')
  await press('同意，交县里')
  await sees('同意了，交给县里再看')
  await openAt('demo-county', '待审核')
  await press('同意，去交办')
  await sees('同意了，可以交办')
})

test('the county assigns it: three months, and the day is said before', async () => {
  await press('主办（一个）')
  await press('县水务局')
  await sees('5月11日前答复')
  await press('交办')
  await sees('交给县水务局了', '待签收')
})

test('the unit opens its own ledger, answers, and its head signs', async () => {
  await openAt(unit, '待签收')
  expect(weapp.text()).not.toContain('广场晚上没有灯')
  await write('你们台账上的编号', '水建 9 号')
  await press('签收，归我们办')
  await sees('签收了，归你们办')
  await press('A ')
  await write('答复代表', '闸口往东两百米清好了，剩下的月底前清完。')
  await press('写好了，请负责人签字')
  await sees('请主要负责人签字')
  await write('签字的是什么职务', '局长')
  await press('主要负责人看过上面的答复')
  await press('签字，送给代表')
  await sees('签字了，答复送给代表了')
})

test('the deputy is not satisfied: it is handled once more', async () => {
  await openAt('demo-deputy-zhou', '等您反馈')
  await sees('闸口往东两百米清好了')
  await press('不满意')
  await write('哪里不满意', '还有一百米没清，水还是小。')
  await press('我看过答复，签字')
  await press('签字，交反馈')
  await sees('签字交上去了', '再次办理')
})

test('the second answer satisfies, and he signs', async () => {
  await openAt(unit, '待答复')
  await press('A ')
  await write('答复代表', '剩下一百米也清了，今天放水到了地头。')
  await press('写好了，请负责人签字')
  await write('签字的是什么职务', '局长')
  await press('主要负责人看过上面的答复')
  await press('签字，送给代表')
  await sees('签字了，答复送给代表了')
  await openAt('demo-deputy-zhou', '等您反馈')
  await sees('第 2 次答复')
  await press('满意')
  await press('我看过答复，签字')
  await press('签字，交反馈')
  await sees('待销号')
})

test('both ledgers are struck, each by its own side', async () => {
  await openAt('demo-county', '待销号')
  await write('到现场看到了什么', '到渠上看过，水到了地头。')
  await press('核实了，销人大台账')
  await sees('人大台账销号了')
  await openAt(unit, '待销号')
  await write('办成了什么', '清淤验收单已经归档。')
  await press('销政府台账')
  await sees('政府台账销号了', '已销号', '两本台账都销了号')
  await as('demo-county', 'workbench/pages/suggestion-ledger/index')
  await sees(title, '县水务局')
})

test('whoever wrote a message that a suggestion grew from reads so on his own page', async () => {
  await as('demo-resident-zhao', 'features/messages/pages/progress/index', { message: 'M07' })
  await sees('灌溉支渠淤堵', '代表据此写了一件建议')
})
