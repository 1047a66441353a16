import { mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { computer, screenshot } from '#test/support/browser'
import { who, type Case } from '#test/support/demo-cloud'
import { lookFaults } from '#test/support/look-checks'
import type { Person } from './person'
import { openSetting, type Setting } from './setting'

/** Every screen in both sizes: nothing sticks out, targets, contrast, text size; pictures in test-results/. */
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

interface Screen {
  name: string
  path: () => string
  as?: () => string | undefined
}

const screen = (name: string, path: string | (() => string), more: Omit<Screen, 'name' | 'path'> = {}) => ({
  name,
  path: typeof path === 'string' ? () => path : path,
  ...more,
})

const residents: Screen[] = [
  screen('home', 'tabs/home/index'),
  screen('stations', 'tabs/stations/index'),
  screen('reception', 'tabs/reception/index'),
  screen('mine', 'tabs/mine/index'),
  screen('station', 'features/stations/pages/station/index?station=ST05'),
  screen('deputies', 'features/deputies/pages/list/index?station=ST05'),
  screen('deputy', 'features/deputies/pages/card/index?deputy=D05001'),
  screen('write', 'features/messages/pages/write/index?station=ST05'),
  screen('messages', 'features/messages/pages/list/index'),
  screen('lookup', 'features/messages/pages/lookup/index'),
  screen('progress', () => `features/messages/pages/progress/index?message=${replied.id}`, {
    as: () => replied.author,
  }),
  screen('progress-second', 'features/messages/pages/progress/index?message=M07'),
  screen('notices', 'features/notices/pages/list/index'),
  screen('bind', 'features/people/pages/bind/index'),
  screen('privacy', 'features/privacy/pages/policy/index'),
]

const staff: Screen[] = [
  screen('desk-deputy', 'workbench/pages/desk/index', { as: () => who.deputy }),
  screen('desk-township', 'workbench/pages/desk/index', { as: () => who.township }),
  screen('desk-message', () => `workbench/pages/message/index?message=${toAssign.id}`, {
    as: () => who.township,
  }),
  screen('suggestions', 'workbench/pages/suggestions/index', { as: () => who.deputy }),
  screen('suggestion', 'workbench/pages/suggestion/index?suggestion=S-demo-2', { as: () => who.unit }),
  screen('suggestion-write', 'workbench/pages/suggestion-write/index?message=M07', { as: () => who.deputy }),
  screen('suggestion-ledger', 'workbench/pages/suggestion-ledger/index', { as: () => who.county }),
  screen('desk-people', 'workbench/pages/people/index', { as: () => who.county }),
]

async function look(one: Screen, name: string, person: Person): Promise<void> {
  await person.open(one.path())
  await person.settles()
  await screenshot(person.page, name)
  await screenshot(person.page, `${name}-whole`, true)
  expect(await lookFaults(person.page)).toEqual([])
  const bar = await person.page
    .locator('.page-bar')
    .filter({ visible: true })
    .last()
    .boundingBox({ timeout: 200 })
    .catch(() => null)
  const { height = 0 } = person.page.viewportSize() ?? {}
  if (bar) expect(bar.y + bar.height).toBeLessThanOrEqual(height)
}

describe.each([
  ['normal', false],
  ['care', true],
])('%s', (size, care) => {
  it.each([...residents, ...staff])('$name', async (one) => {
    const person = await setting.someone(one.as ? one.as() : zhao, {
      remembers: { care, place: liugou },
    })
    await look(one, `${one.name}-${size}`, person)
    const tabs = await person.control('接待日').count()
    expect(tabs > 0).toBe(one.path().startsWith('tabs/'))
  })
})

it('the desk on a computer', async () => {
  const officer = await setting.someone(who.township, { viewport: computer })
  await look(screen('workbench', 'workbench/pages/desk/index'), 'workbench', officer)
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
