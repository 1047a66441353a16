import type { Page, Response, Route } from 'playwright-core'
import { pagePath } from '../../miniprogram/src/platform/pages'
import { who } from '#test/support/demo-cloud'
import {
  handling,
  jobs,
  leaks,
  leaksOnScreen,
  planted,
  visits,
  type Heard,
  type Visit,
} from '#test/support/planted'
import type { Person } from './person'
import { openSetting, type Setting } from './setting'
import { story } from './story'

/** A name, two numbers, an openid and where a photo was taken: written by a resident, then looked for on every screen. */
let setting: Setting
const step = story(() => setting)
let author: Person
let id: string

const heard: Heard[] = []
const pictures = new Map<string, string>()
const people = new Map<string, Person>()

beforeAll(async () => {
  setting = await openSetting()
  author = await listenedTo(planted.openid)
}, 120_000)
afterAll(() => setting.close())

/** Somebody whose every answer is kept: words of functions, bytes of pictures. */
async function listenedTo(openid: string): Promise<Person> {
  const known = people.get(openid)
  if (known) return known
  const person = await setting.someone(openid)
  people.set(openid, person)
  await listen(person.page, openid)
  return person
}

/** Kept before the page has it: a page that is left takes its answers along. */
async function listen(page: Page, openid: string): Promise<void> {
  await page.route('**/fn/*', (route) =>
    through(route, (bytes) => {
      const asked = route.request().postDataJSON() as { action?: string } | null
      heard.push({ openid, action: asked?.action ?? '', reply: bytes.toString('utf8') })
    }),
  )
  await page.route(`${setting.cloud.url}/storage/file/**`, (route) =>
    through(route, (bytes) => pictures.set(route.request().url(), bytes.toString('utf8'))),
  )
}

async function through(route: Route, keep: (bytes: Buffer) => void): Promise<void> {
  try {
    const response = await route.fetch()
    keep(await response.body())
    await route.fulfill({ response })
  } catch (error) {
    // The page was left before the answer came: nobody read it.
    if (!/closed|disposed|abort|navigat/i.test(String(error))) throw error
  }
}

/** A real picture that says where and by whom it was taken. */
async function taggedPhoto(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.getContext('2d')?.fillRect(0, 0, 40, 30)
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? ''
  })
  const plain = Buffer.from(base64, 'base64')
  const said = Buffer.from(`Exif\0\0${planted.exif}`)
  const head = Buffer.from([0xff, 0xe1, 0, said.length + 2])
  return Buffer.concat([plain.subarray(0, 2), head, said, plain.subarray(2)])
}

step(
  'a resident writes who he is, leaves a number, and adds a photo that knows where it was taken',
  async () => {
    await author.open('features/messages/pages/write/index?station=ST05')
    await author.write('您想说什么事', planted.text)
    await author.press('选哪里', '二渠村')
    const chooser = author.page.waitForEvent('filechooser')
    await author.press('加一张照片')
    const buffer = await taggedPhoto(author.page)
    await (await chooser).setFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer })
    await author.mayPress('第 1 张照片')
    await author.write('怎么称呼', planted.name)
    await author.page.getByLabel('电话', { exact: true }).filter({ visible: true }).last().fill(planted.left)
    await author.press('下一步：看一遍')
    await author.press('我同意把上面的信息用来办这件事', '发送')
    await author.sees('发出去了')
    const sent = setting.cloud.database.dump('messages', (row) => row.authorOpenid === planted.openid)[0]
    id = String(sent?._id)
  },
)

step('it goes through every hand that a message can go through', async () => {
  await setting.cloud.idle()
  for (const [action, input, openid] of handling) {
    const { version } = setting.cloud.message(id)
    await setting.cloud.ok(action, { id, version, ...input }, openid)
  }
  for (const job of jobs) await setting.cloud.job(job)
})

step('he reads his own words, and so does the office that handles them: the hunt can find', async () => {
  await author.open(`features/messages/pages/progress/index?message=${id}`)
  await author.sees(planted.text)
  const station = await listenedTo(who.liaison)
  await station.open(`workbench/pages/message/index?message=${id}`)
  await station.sees(planted.text)
})

/** Each page once, and the page of the message for everybody: weapp/planted.test.ts walks them all. */
function some(): Visit[] {
  const pages = new Set<string>()
  return visits(id).filter(([page, , openid]) => {
    const first = !pages.has(page)
    pages.add(page)
    return first || (page === 'deskMessage' && !openid.includes('yunxi'))
  })
}

async function leaksOf(walk: readonly Visit[]): Promise<string[]> {
  const found: string[] = []
  for (const visit of walk) {
    const [page, query, openid] = visit
    const person = await listenedTo(openid)
    await person.turnTo(`${pagePath(page)}?${new URLSearchParams(query).toString()}`)
    await person.settles()
    found.push(...leaksOnScreen(visit, await person.page.innerText('body')))
  }
  return found
}

step('no list shows them', async () => {
  expect(await leaksOf(some().filter(([page]) => !/desk/i.test(page)))).toEqual([])
})

step('nor does a desk, or the page of the message where its words are not needed', async () => {
  expect(await leaksOf(some().filter(([page]) => /desk/i.test(page)))).toEqual([])
})

step('searched for by number and by name, it stands in a list without them', async () => {
  const township = await listenedTo(who.township)
  for (const asked of [planted.said, planted.name, '二支渠']) await searches(township, asked)
  await township.sees(planted.title)
  const results = await township.page.locator('.list-row').allInnerTexts()
  expect(results.join()).toContain(planted.title)
  expect(leaksOnScreen(['desk', {}, who.township], results.join())).toEqual([])
})

async function searches(person: Person, asked: string): Promise<void> {
  await person.open('workbench/pages/desk/index')
  await person.press('找留言')
  const field = person.page.getByRole('searchbox', { name: '找留言' }).filter({ visible: true })
  await field.fill(asked)
  const isSearch = (answer: Response) => answer.request().postData()?.includes('messages.search') ?? false
  const answered = person.page.waitForResponse(isSearch)
  await field.press('Enter')
  await answered
  await person.settles()
}

step('with the code anybody reads how far it is, and nothing of it', async () => {
  const neighbour = await listenedTo('somebody-else')
  await neighbour.open('features/messages/pages/lookup/index')
  await neighbour.write('编号或查询码', setting.cloud.message(id).queryCode)
  await neighbour.press('查这件留言')
  await neighbour.sees('办理经过')
  expect(leaksOnScreen(['lookup', {}, 'somebody-else'], await neighbour.page.innerText('body'))).toEqual([])
})

step('the number he left is seen by an office that says why, and he reads who looked', async () => {
  const township = await listenedTo(who.township)
  await township.open(`workbench/pages/message/index?message=${id}`)
  await township.press('看姓名电话')
  await township.sees('先写为什么，再看姓名电话')
  expect(await township.count(planted.left.slice(-4))).toBe(0)
  await township.write('为什么看姓名电话', '核对是哪一段渠')
  await township.press('看姓名电话')
  await township.sees(new RegExp(`${planted.left.slice(-4)}$`))
  await author.open(`features/messages/pages/progress/index?message=${id}`)
  await author.sees(/核对是哪一段渠/)
})

step('no answer that came over the wire held them for anybody else', async () => {
  const actions = new Set(heard.map(({ action }) => action))
  for (const action of [
    'messages.get',
    'messages.queue',
    'messages.supervised',
    'messages.search',
    'inbox.list',
  ])
    expect(actions).toContain(action)
  expect(leaks(heard)).toEqual([])
})

step('no picture that was shown says where or by whom it was taken', async () => {
  expect(pictures.size).toBeGreaterThan(0)
  for (const [url, bytes] of pictures) expect(`${url} ${bytes}`).not.toMatch(/GPS|欧阳|planted-openid/)
})

step('no push and no call names him', async () => {
  const pushes = (await setting.cloud.sent()).filter(({ apiName }) => /subscribeMessage/i.test(apiName))
  const calls = setting.cloud.database.dump('calls')
  const told = JSON.stringify([pushes.map(({ data }) => ({ ...data, touser: '' })), calls])
  for (const secret of [planted.name, planted.said, planted.left]) expect(told).not.toContain(secret)
})
