import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, who, type Case, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()), 60_000)
afterAll(() => cloud.stop())

const solved = { solved: 'yes', satisfied: 'satisfied' }
const words = {
  title: '二支渠清好了',
  summary: '二支渠有三百多米淤死了，浇地水过不来。',
  answer: '二支渠清好了，水到地头了。',
}

/** Answered, rated, and its author said it may be published. */
async function closed(over: Parameters<DemoCloud['send']>[0] = {}): Promise<Case> {
  const one = await cloud.bring('replied', { visibility: 'mayPublish', ...over })
  await cloud.move(one, 'messages.rate', solved, one.author)
  return one
}

async function prepared(): Promise<Case> {
  const one = await closed()
  await cloud.move(one, 'messages.preparePublic', words, who.liaison)
  return one
}

async function approved(): Promise<Case> {
  const one = await prepared()
  await cloud.move(one, 'messages.approvePublic', { approve: true }, who.township)
  return one
}

async function published(): Promise<Case> {
  const one = await approved()
  await cloud.move(one, 'messages.consentPublic', { agree: true }, one.author)
  return one
}

const at = ({ id, version }: Case) => ({ id, version })
const idsOf = async (input: object) =>
  (await cloud.ok('messages.board', input)).items.map(({ id }: { id: string }) => id)

allowed('messages.board', 'by place and kind of matter, page by page, to a guest', async () => {
  const [first, second] = [await published(), await published()]
  const place = { villageId: 'U05V01', category: 'water_agri' }
  expect(await idsOf(place)).toEqual(expect.arrayContaining([first.id, second.id]))
  expect(await idsOf({ villageId: 'U05V01', category: 'urban' })).toEqual([])
  expect(await idsOf({ unitId: 'U01', category: 'water_agri' })).not.toContain(first.id)
  const page = await cloud.ok('messages.board', { limit: 1 })
  const next = await cloud.ok('messages.board', { limit: 1, cursor: page.next ?? '' })
  expect(next.items[0]?.id).not.toBe(page.items[0]?.id)
})

refused('messages.board', 'with a place in the list that it did not make', async () => {
  expect((await cloud.fault('messages.board', { cursor: '~' })).code).toBe('invalidInput')
  expect((await cloud.fault('messages.board', { villageId: 'a b' })).field).toBe('villageId')
})

allowed('messages.publicCase', 'shows what its author agreed to, and nothing of him', async () => {
  const contact = { name: '钱演示', phone: '0000-1234567' }
  const one = await closed({ contact, place: '老槐树下', text: '二支渠淤死了，打 0000-1234567 找钱演示。' })
  await cloud.move(one, 'messages.preparePublic', words, who.liaison)
  await cloud.move(one, 'messages.approvePublic', { approve: true }, who.township)
  await cloud.move(one, 'messages.consentPublic', { agree: true }, one.author)
  const shown = await cloud.ok('messages.publicCase', { id: one.id })
  expect(shown).toMatchObject({
    title: words.title,
    answer: { text: words.answer },
    solved: { word: '提的人说解决了' },
    satisfiedText: '提的人满意',
    mine: false,
  })
  const out = JSON.stringify(shown)
  for (const secret of [one.author, '钱演示', '0000-1234567', '老槐树', one.queryCode])
    expect(out).not.toContain(secret)
  expect((await cloud.ok('messages.publicCase', { id: one.id }, one.author)).mine).toBe(true)
})

refused('messages.publicCase', 'while its author has not agreed, and once it is taken down', async () => {
  const waiting = await approved()
  expect((await cloud.fault('messages.publicCase', { id: waiting.id }, who.county)).code).toBe('notFound')
  const one = await published()
  await cloud.job('home.figures')
  const onHome = async () => (await cloud.ok('home.get', { unitId: 'U05' })).solved.map(({ id }) => id)
  expect(await onHome()).toContain(one.id)
  await cloud.move(one, 'messages.unpublish', {}, one.author)
  expect(await onHome()).not.toContain(one.id)
  expect((await cloud.fault('messages.publicCase', { id: one.id })).code).toBe('notFound')
  expect(await idsOf({})).not.toContain(one.id)
})

it('who follows a public case seconds it: counted once, taken back, never its author', async () => {
  const one = await published()
  const what = { kind: 'message' as const, id: one.id }
  const seconds = async () => (await cloud.ok('messages.publicCase', { id: one.id })).seconds
  for (const openid of ['neighbour-1', 'neighbour-1', 'neighbour-2', one.author])
    await cloud.ok('inbox.follow', what, openid)
  expect(await seconds()).toBe(2)
  const { items } = await cloud.ok('messages.board', {})
  expect(items.find(({ id }) => id === one.id)?.seconds).toBe(2)
  await cloud.ok('inbox.unfollow', what, 'neighbour-1')
  expect(await seconds()).toBe(1)
})

allowed(
  'messages.publicity',
  'filled by the redactor for staff, exactly as it is for the author',
  async () => {
    const text = '二支渠淤死了，打 0000-1234567 找钱演示。'
    const one = await closed({ text, contact: { name: '钱演示', phone: '' } })
    const draft = await cloud.ok('messages.publicity', { id: one.id }, who.liaison)
    expect(draft).toMatchObject({ view: 'staff', summary: '二支渠淤死了，打 ****-******* 找某某。' })
    await cloud.move(one, 'messages.preparePublic', words, who.liaison)
    await cloud.move(one, 'messages.approvePublic', { approve: true }, who.township)
    const shown = await cloud.ok('messages.publicity', { id: one.id }, one.author)
    expect(shown).toMatchObject({ view: 'author', published: false, ...words })
  },
)

refused('messages.publicity', 'to others, to a unit, and before his consent is asked', async () => {
  const one = await prepared()
  for (const openid of ['neighbour-1', who.liaisonElsewhere, who.unit, one.author])
    expect((await cloud.fault('messages.publicity', { id: one.id }, openid)).code).toBe('notFound')
  const secret = await cloud.bring('replied')
  expect((await cloud.fault('messages.publicity', { id: secret.id }, who.liaison)).code).toBe('notFound')
})

allowed('messages.preparePublic', 'by the station, and the township is told', async () => {
  const one = await prepared()
  expect(cloud.message(one.id).publication).toBe('requested')
  const events = cloud.outbox(one.id).filter(({ event }) => event === 'messages.preparePublic')
  expect(events.map(({ recipient }) => recipient)).toEqual(['township:U05'])
})

refused('messages.preparePublic', 'with a number in it, and what was not meant to be published', async () => {
  const one = await closed()
  const numbered = { ...at(one), ...words, summary: '请打 0000-1234567 问' }
  expect((await cloud.fault('messages.preparePublic', numbered, who.liaison)).field).toBe('summary')
  expect((await cloud.fault('messages.preparePublic', { ...at(one), ...words }, who.unit)).code).toBe(
    'forbidden',
  )
  const secret = await cloud.bring('replied')
  expect((await cloud.fault('messages.preparePublic', { ...at(secret), ...words }, who.liaison)).code).toBe(
    'forbidden',
  )
})

allowed('messages.approvePublic', 'by another person, and then its author is asked', async () => {
  const one = await approved()
  const asked = cloud.outbox(one.id).filter(({ event }) => event === 'messages.approvePublic')
  expect(asked.map(({ recipient }) => recipient)).toEqual([`resident:${one.author}`])
})

refused('messages.approvePublic', 'by who wrote it, by the station, without a reason', async () => {
  const own = await closed()
  await cloud.move(own, 'messages.preparePublic', words, who.township)
  const yes = { ...at(own), approve: true }
  expect((await cloud.fault('messages.approvePublic', yes, who.township)).code).toBe('forbidden')
  expect((await cloud.fault('messages.approvePublic', yes, who.liaison)).code).toBe('forbidden')
  const no = { ...at(own), approve: false }
  expect((await cloud.fault('messages.approvePublic', no, who.checker)).field).toBe('note')
})

allowed('messages.consentPublic', 'his yes puts it on the board, his no is final', async () => {
  const one = await published()
  expect(await idsOf({})).toContain(one.id)
  const other = await approved()
  await cloud.move(other, 'messages.consentPublic', { agree: false }, other.author)
  const again = { ...at(other), ...words }
  expect((await cloud.fault('messages.preparePublic', again, who.liaison)).code).toBe('forbidden')
})

refused('messages.consentPublic', 'by anybody else, and before another person has read it', async () => {
  const one = await approved()
  const yes = { ...at(one), agree: true }
  expect((await cloud.fault('messages.consentPublic', yes, 'neighbour-1')).code).toBe('notFound')
  expect((await cloud.fault('messages.consentPublic', yes, who.township)).code).toBe('forbidden')
  const early = await prepared()
  expect(
    (await cloud.fault('messages.consentPublic', { ...at(early), agree: true }, early.author)).code,
  ).toBe('conflict')
})

allowed('messages.unpublish', 'by its author or by staff, at once', async () => {
  const [his, theirs] = [await published(), await published()]
  await cloud.move(his, 'messages.unpublish', {}, his.author)
  await cloud.move(theirs, 'messages.unpublish', { note: '照片里有人' }, who.liaison)
  const shown = await idsOf({})
  expect(shown).not.toContain(his.id)
  expect(shown).not.toContain(theirs.id)
})

refused('messages.unpublish', 'by a neighbour, by the unit, and what is not there', async () => {
  const one = await published()
  expect((await cloud.fault('messages.unpublish', at(one), 'neighbour-1')).code).toBe('notFound')
  expect((await cloud.fault('messages.unpublish', at(one), who.unit)).code).toBe('forbidden')
  const never = await closed()
  expect((await cloud.fault('messages.unpublish', at(never), who.liaison)).code).toBe('conflict')
})

it('the board and its case take two rounds, every step at most eight requests', async () => {
  await published()
  await cloud.resetStats()
  const one = await published()
  await cloud.ok('messages.board', { unitId: 'U05' })
  await cloud.ok('messages.publicCase', { id: one.id })
  await cloud.move(one, 'messages.unpublish', {}, one.author)
  const stats = await cloud.stats()
  for (const name of ['messages.board', 'messages.publicCase'])
    expect(stats[name]?.rounds.max).toBeLessThanOrEqual(2)
  for (const name of ['preparePublic', 'approvePublic', 'consentPublic', 'unpublish'])
    expect(stats[`messages.${name}`]?.databaseRequests.max).toBeLessThanOrEqual(8)
})
