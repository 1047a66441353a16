import { who } from '#test/support/demo-cloud'
import type { Person } from './person'
import { openSetting, type Setting } from './setting'
import { story } from './story'

/** A clerk at a computer works a queue without a mouse; keys do nothing while he types or a sheet is open. */
let setting: Setting
const step = story(() => setting)
let clerk: Person

beforeAll(async () => {
  setting = await openSetting()
  clerk = await setting.someone(who.township, { viewport: { width: 1280, height: 900 } })
}, 120_000)
afterAll(() => setting.close())

/** The message beside the list. */
const beside = () => clerk.page.locator('.wide-desk-detail')
const shows = (title: string) => beside().getByText(title, { exact: true }).first().waitFor()
const search = () => clerk.page.locator('.wide-desk-list .search-field input')
const key = (name: string) => clerk.page.keyboard.press(name)

let titles: string[]

step('J goes to the next one, K back; at either end it stays', async () => {
  await clerk.open('workbench/pages/desk/index')
  await clerk.press(/^正在办 \d+ 件$/)
  await clerk.sees(/^正在办　\d+$/)
  await clerk.settles()
  titles = await clerk.page.locator('.queue-row .strong').allInnerTexts()
  expect(titles.length).toBeGreaterThan(2)
  const [first = '', second = ''] = titles
  await shows(first)
  await key('j')
  await shows(second)
  await key('k')
  await key('k')
  await shows(first)
})

step('/ leads to the search; while he types J and K are letters', async () => {
  await key('/')
  await clerk.page.keyboard.type('jk')
  expect(await search().inputValue()).toBe('jk')
  await shows(titles[0] ?? '')
  await clerk.page.keyboard.press('Backspace')
  await clerk.page.keyboard.press('Backspace')
})

step('Esc closes what is open, and then the keys work again', async () => {
  await clerk.press('只看')
  await clerk.sees('只看哪些')
  await key('j')
  await key('Escape')
  await clerk.page.getByRole('dialog').waitFor({ state: 'hidden' })
  await shows(titles[0] ?? '')
  await key('j')
  await shows(titles[1] ?? '')
})
