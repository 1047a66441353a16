import type { Phrase } from '#shared/phrases/phrase'
import { allowed, refused } from '#test/support/action-cases'
import { aReply, aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const one: Phrase = { use: 'decline', text: '这件归别处管，请到〔哪里〕问。' }
const bookOf = async (openid: string) => {
  const [book] = (await cloud.ok('phrases.list', {}, openid)).books
  if (!book) throw new Error('no office')
  return book
}

allowed('phrases.list', 'an office reads its own sentences, nobody else’s', async () => {
  expect((await bookOf(who.unit)).phrases.length).toBeGreaterThan(0)
  const empty = await bookOf(who.liaisonElsewhere)
  expect(empty).toMatchObject({ version: 0, phrases: [] })
  expect(empty.office).toMatch(/^station:/)
})

refused('phrases.list', 'to residents and deputies, who are no office', async () => {
  expect((await cloud.fault('phrases.list', {}, aResident())).code).toBe('forbidden')
  expect((await cloud.fault('phrases.list', {}, who.deputy)).code).toBe('forbidden')
})

allowed('phrases.keep', 'a colleague finds what was kept; the same save twice is one', async () => {
  const { office, version, phrases } = await bookOf(who.township)
  const next = { office, version, phrases: [...phrases, one] }
  expect(await cloud.ok('phrases.keep', next, who.township)).toEqual({ version: version + 1 })
  expect(await cloud.ok('phrases.keep', next, who.township)).toEqual({ version: version + 1 })
  expect(await bookOf(who.checker)).toMatchObject({ version: version + 1, phrases: [...phrases, one] })
})

refused('phrases.keep', 'another office’s, an old version, too many, too long, foul words', async () => {
  const { office, version } = await bookOf(who.township)
  const keep = (over: object, openid: string = who.township) =>
    cloud.fault('phrases.keep', { office, version, phrases: [one], ...over }, openid)
  expect((await keep({}, who.townshipElsewhere)).code).toBe('notFound')
  expect((await keep({}, who.deputy)).code).toBe('forbidden')
  expect((await keep({ version: version - 1 }, who.checker)).code).toBe('conflict')
  expect((await keep({ phrases: Array.from({ length: 31 }, () => one) })).code).toBe('invalidInput')
  expect((await keep({ phrases: [{ use: 'reply', text: '长'.repeat(201) }] })).code).toBe('invalidInput')
})

refused('messages.reply', 'while a blank of a ready sentence is left in it', async () => {
  const { id, version } = await cloud.bring('inProgress')
  const blank = { id, version, ...aReply, text: '〔哪天〕去看过了' }
  expect(await cloud.fault('messages.reply', blank, who.unit)).toMatchObject({
    code: 'invalidInput',
    field: 'text',
    message: expect.stringContaining('〔哪天〕') as string,
  })
  const year = { id, version, ...aReply, text: '按县里〔2026〕3号文办好了' }
  await cloud.ok('messages.reply', year, who.unit)
})
