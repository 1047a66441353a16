import { aSubmission, who } from '#test/support/demo-cloud'
import type { Person } from './person'
import { openSetting, type Setting } from './setting'
import { story } from './story'

/** 常用语: a station's own sentence, its blanks filled by the matter and by hand, read by the author. */
let setting: Setting
let officer: Person
let id: string
const author = 'resident-phrases'
const step = story(() => setting)
beforeAll(async () => {
  setting = await openSetting()
  officer = await setting.someone(who.liaison)
  id = (await setting.cloud.ok('messages.submit', aSubmission({ text: '村口路灯不亮。' }), author)).id
}, 120_000)
afterAll(() => setting.close())

const sentence = '〔村〕的这件事，请写明〔哪一根灯杆〕，我们好去看。'
const missing = '还有一处没填：〔哪一根灯杆〕'

step('the station writes a sentence with blanks and keeps it', async () => {
  await officer.open('workbench/pages/phrases/index')
  await officer.press('加一句', /^写什么的时候用/, '请群众补充')
  await officer.write('这一句', sentence)
  await officer.press('存下这句')
  await officer.sees('存下了', sentence)
})

step('it uses it on a matter: what the matter knows is filled, the rest is refused in words', async () => {
  await officer.open(`workbench/pages/message/index?message=${id}`)
  await officer.press('要补充', '常用语', `写上：${sentence}`)
  const filled = '二渠村的这件事，请写明〔哪一根灯杆〕，我们好去看。'
  expect(await officer.field('想问群众什么').inputValue()).toBe(filled)
  await officer.sees(missing)
  await officer.control(missing).click({ force: true })
  expect(setting.cloud.message(id).status).toBe('submitted')
})

step('filled it goes out, and the author reads it', async () => {
  await officer.write('想问群众什么', '二渠村的这件事，请写明第几根灯杆，我们好去看。')
  await officer.press('问群众')
  await officer.sees('问出去了，期限先停着')
  const resident = await setting.someone(author)
  await resident.open(`features/messages/pages/progress/index?message=${id}`)
  await resident.sees('请您补充几句', /请写明第几根灯杆，我们好去看。/)
})
