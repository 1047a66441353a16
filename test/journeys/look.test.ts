import { mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { computer, screenshot } from '#test/support/browser'
import { who, type Case } from '#test/support/demo-cloud'
import { lookFaults } from '#test/support/look-checks'
import { type Screen, screens } from '#test/support/screens'
import { isTab, pagePath } from '../../miniprogram/src/platform/pages'
import type { Person } from './person'
import { openSetting, type Setting } from './setting'

/** Every screen in 关怀模式, what most people see in the normal size too: nothing sticks out, targets, contrast, text size; pictures in test-results/. */
let setting: Setting
let replied: Case
let toAssign: Case
const otherMatters = ['老井村小学门口没有斑马线，车开得快。', '上坪村的班车只到下午四点，回不了家。']

beforeAll(async () => {
  setting = await openSetting()
  replied = await setting.cloud.bring('replied')
  toAssign = await setting.cloud.bring('toAssign')
  for (const text of otherMatters) await setting.cloud.bring('toAssign', { text })
}, 120_000)
afterAll(() => setting.close())

const zhao = 'demo-resident-zhao'
const liugou = { unitId: 'U05', unitName: '柳沟镇', siteId: 'ST05', chosen: true }

const isDesk = ([page]: Screen) => pagePath(page).startsWith('workbench')
const addressOf = ([page, query]: Screen) => `${pagePath(page)}?${new URLSearchParams(query)}`
const nameOf = ([page, query, openid]: Screen) => [page, ...Object.values(query), openid].join('-')

/** For people to look at; a machine does not. */
async function keepPictures({ page }: Person, name: string): Promise<void> {
  await screenshot(page, name)
  await screenshot(page, `${name}-whole`, true)
}

const people = new Map<string, Promise<Person>>()

/** The same phone for all the screens of one person. */
function phoneOf(openid: string | undefined, care: boolean): Promise<Person> {
  const key = `${openid} ${care}`
  const person = people.get(key) ?? setting.someone(openid, { remembers: { care, place: liugou } })
  people.set(key, person)
  return person
}

async function look(address: string, name: string, person: Person): Promise<void> {
  await person.turnTo(address)
  await person.settles()
  if (!process.env.CI) await keepPictures(person, name)
  expect(await lookFaults(person.page)).toEqual([])
  const bar = person.page.locator('.page-bar').filter({ visible: true }).last()
  if ((await bar.count()) === 0) return
  const { y = 0, height = 0 } = (await bar.boundingBox()) ?? {}
  expect(y + height).toBeLessThanOrEqual(person.page.viewportSize()?.height ?? 0)
}

describe.each([
  ['关怀模式', true, screens],
  ['normal', false, screens.filter((one) => !isDesk(one) || one[0].startsWith('desk'))],
] as const)('%s', (size, care, shown) => {
  it.each(shown.map((one) => [nameOf(one), one] as const))('%s', async (name, one) => {
    const person = await phoneOf(one[2], care)
    await look(addressOf(one), `${name}-${size}`, person)
    const bar = await person.control('接待日').count()
    expect(bar > 0).toBe(isTab(one[0]))
  })

  it('a message that waits for its rating, one that waits to be assigned', async () => {
    const rating = `features/messages/pages/progress/index?message=${replied.id}`
    await look(rating, `rating-${size}`, await phoneOf(replied.author, care))
    const assigning = `workbench/pages/message/index?message=${toAssign.id}`
    await look(assigning, `assigning-${size}`, await phoneOf(who.township, care))
  })
})

it('the desk on a computer', async () => {
  const officer = await setting.someone(who.township, { viewport: computer })
  await look('workbench/pages/desk/index', 'workbench', officer)
  await keepForReadme(officer, 'workbench.png')
})

it('the home page of the README', async () => {
  const person = await setting.someone(zhao, { remembers: { place: liugou } })
  await person.open('tabs/home/index')
  await person.settles()
  await keepForReadme(person, 'home.png')
})

/** UPDATE=1 takes the picture anew, one pixel a point; it stays under 200 KB. */
async function keepForReadme(person: Person, name: string): Promise<void> {
  const path = join(__dirname, 'shots', name)
  mkdirSync(dirname(path), { recursive: true })
  if (process.env.UPDATE === '1') await person.page.screenshot({ path, scale: 'css' })
  expect(statSync(path).size).toBeLessThan(200_000)
}
