import type { Reveal } from '#shared/delivery/reveal'
import { brokenAt } from '#shared/messages/chain'
import { sha256 } from '#cloud/kernel/sha256'
import { allowed, refused } from '#test/support/action-cases'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const contact = { name: '石演示', phone: '0000-1234567' }
const aName = { contact, handlersMayCall: false }
const hidden = { visibility: 'anonymous', handlersMayCall: false } as const

allowed(
  'messages.setVisibility',
  'a name given is taken back, and nobody can look at it any more',
  async () => {
    const one = await cloud.bring('inProgress', { ...aName, handlersMayCall: true })
    await cloud.move(one, 'messages.setVisibility', hidden, one.author)
    const { visibility, contact: left, handlersMayCall, chain, history } = cloud.message(one.id)
    expect({ visibility, left, handlersMayCall }).toEqual({ ...hidden, visibility: 'anonymous', left: null })
    expect(chain).toHaveLength(history.length)
    const view = await cloud.ok('messages.get', { id: one.id }, who.township)
    expect(view).toMatchObject({ who: '群众', visibilityText: '不留姓名' })
    expect((view as { acts: string[] }).acts).not.toContain('reveal')
    const told = cloud.outbox(one.id).filter(({ event }) => event === 'messages.setVisibility')
    expect(told.map(({ recipient }) => recipient)).toEqual(['unit:H12'])
  },
)

allowed('messages.setVisibility', 'a name is left later, sent twice it is one step', async () => {
  const one = await cloud.send({ visibility: 'anonymous' })
  const input = { id: one.id, version: 1, visibility: 'private' as const, handlersMayCall: true, contact }
  const first = await cloud.ok('messages.setVisibility', input, one.author)
  expect(await cloud.ok('messages.setVisibility', input, one.author)).toEqual(first)
  expect(cloud.message(one.id)).toMatchObject({ contact, handlersMayCall: true, version: 2 })
})

allowed('messages.setVisibility', 'what was public leaves the board at once', async () => {
  await cloud.job('home.figures')
  const [shown] = (cloud.database.dump('messages') as { _id: string; publicTitle: string | null }[]).filter(
    ({ publicTitle }) => publicTitle !== null,
  )
  const message = cloud.message(shown?._id ?? '')
  const boards = () => JSON.stringify(cloud.database.dump('figures'))
  expect(boards()).toContain(message.publicTitle)
  const input = { id: message._id, version: message.version, ...hidden, visibility: 'private' as const }
  await cloud.ok('messages.setVisibility', input, message.authorOpenid)
  expect(boards()).not.toContain(message.publicTitle)
  expect(cloud.message(message._id)).toMatchObject({ publication: 'withdrawn', publicTitle: null })
})

refused(
  'messages.setVisibility',
  'public without the second consent, by others, on an old version',
  async () => {
    const one = await cloud.send()
    const at = { id: one.id, version: 1, visibility: 'mayPublish' as const, handlersMayCall: false }
    expect(await cloud.fault('messages.setVisibility', at, one.author)).toMatchObject({ field: 'consent' })
    const agreed = { ...at, consent: true }
    expect((await cloud.fault('messages.setVisibility', agreed, aResident())).code).toBe('notFound')
    expect((await cloud.fault('messages.setVisibility', agreed, who.liaison)).code).toBe('forbidden')
    expect((await cloud.fault('messages.setVisibility', { ...agreed, version: 9 }, one.author)).code).toBe(
      'conflict',
    )
  },
)

allowed(
  'messages.hide',
  'words become black for everybody, what they were is kept closed, a photo is deleted',
  async () => {
    const author = aResident()
    const photos = [await cloud.photo(author), await cloud.photo(author)]
    const one = await cloud.send({ text: '我家在大槐树下头，渠淤死了。', place: '大槐树', photos }, author)
    await cloud.move(one, 'messages.hide', { words: ['大槐树'], photos: [{ added: null, at: 0 }] }, author)
    for (const openid of [author, who.liaison, who.township, who.county]) {
      const view = JSON.stringify(await cloud.ok('messages.get', { id: one.id }, openid))
      expect(view).not.toContain('大槐树')
      expect(view).toContain('我家在■■■下头')
    }
    expect(cloud.message(one.id).photos.map(({ fileId }) => fileId)).toEqual([photos[1]])
    expect(brokenAt(cloud.message(one.id), sha256)).toBeNull()
    const [original] = cloud.database.dump('originals') as { text: string }[]
    expect(original?.text).toContain('大槐树')
    await cloud.job('messages.discard')
    await cloud.job('messages.discard')
    expect(cloud.database.dump('discards')).toEqual([])
    expect(await isStored(photos[0] ?? '')).toBe(false)
    expect(await isStored(photos[1] ?? '')).toBe(true)
  },
)

refused(
  'messages.hide',
  'words nobody wrote, a photo that is not there, nothing, and another’s message',
  async () => {
    const one = await cloud.send()
    const at = { id: one.id, version: 1 }
    const fault = (input: object, openid = one.author) =>
      cloud.fault('messages.hide', { ...at, ...input }, openid)
    expect(await fault({ words: ['没写过的'] })).toMatchObject({ code: 'invalidInput', field: 'words' })
    expect(await fault({ photos: [{ added: null, at: 0 }] })).toMatchObject({ field: 'photos' })
    expect(await fault({})).toMatchObject({ field: 'words' })
    expect(await fault({ words: ['二支渠'] }, aResident())).toMatchObject({ code: 'notFound' })
  },
)

allowed(
  'messages.supplement',
  'unasked while it is handled: it stays where it is and the unit hears of it',
  async () => {
    const one = await cloud.bring('inProgress')
    await cloud.move(one, 'messages.supplement', { text: '东头那段最要紧。' }, one.author)
    expect(cloud.message(one.id)).toMatchObject({
      status: 'inProgress',
      supplements: [{ text: '东头那段最要紧。' }],
    })
    const told = cloud.outbox(one.id).filter(({ event }) => event === 'messages.supplement')
    expect(told.map(({ recipient }) => recipient)).toEqual(['unit:H12'])
  },
)

refused('messages.supplement', 'a fourth time unasked in a day, and when it is over', async () => {
  const one = await cloud.bring('withDeputy')
  const add = { text: '再说一句。' }
  for (let nth = 0; nth < 3; nth += 1) await cloud.move(one, 'messages.supplement', add, one.author)
  const again = { id: one.id, version: one.version, ...add }
  expect((await cloud.fault('messages.supplement', again, one.author)).code).toBe('tooMany')
  const over = await cloud.bring('declined')
  const late = { id: over.id, version: over.version, ...add }
  expect((await cloud.fault('messages.supplement', late, over.author)).code).toBe('conflict')
})

const why = { reason: '核对是哪一段渠' }

allowed(
  'messages.reveal',
  'an office sees it with a reason; the author reads who and why, the public nothing',
  async () => {
    const one = await cloud.bring('inProgress', aName)
    const seen = await cloud.move(one, 'messages.reveal', why, who.township)
    expect(seen).toMatchObject(contact)
    const [trace] = (cloud.database.dump('reveals') as Reveal[]).filter(({ what }) => what === one.id)
    expect(trace).toMatchObject({
      of: 'message',
      by: expect.any(String),
      reason: why.reason,
      nameMasked: '石**',
    })
    const view = await cloud.ok('messages.get', { id: one.id }, one.author)
    const [line] = (view as { timeline: { fact: string; detail: string; who: string }[] }).timeline
    expect(line).toMatchObject({
      fact: '看了您的姓名电话',
      detail: `原因：${why.reason}`,
      who: '柳沟镇人大主席团',
    })
    expect(brokenAt(cloud.message(one.id), sha256)).toBeNull()
    const number = cloud.message(one.id).number ?? ''
    for (const answer of [
      await cloud.ok('messages.lookup', { number }),
      await cloud.ok('messages.get', { id: one.id }, who.unit),
      await cloud.ok('messages.get', { id: one.id }, who.deputy),
    ])
      expect(JSON.stringify(answer)).not.toMatch(/看了群众的姓名电话|核对是哪一段渠/)
  },
)

allowed('messages.reveal', 'the unit gets the number and the surname when the author agreed', async () => {
  const one = await cloud.bring('inProgress', { ...aName, handlersMayCall: true })
  const at = { id: one.id, version: one.version, ...why }
  const seen = await cloud.ok('messages.reveal', at, who.unit)
  expect(seen).toMatchObject({ name: '石**', phone: contact.phone })
  expect(await cloud.ok('messages.reveal', at, who.unit)).toEqual(seen)
})

refused(
  'messages.reveal',
  'to the unit without consent, a deputy, another place, the auditor, of nobody',
  async () => {
    const one = await cloud.bring('inProgress', aName)
    const at = { id: one.id, version: one.version, ...why }
    expect((await cloud.fault('messages.reveal', at, who.unit)).message).toContain('没有同意')
    for (const openid of [who.deputy, who.auditor, one.author])
      expect((await cloud.fault('messages.reveal', at, openid)).code).toBe('forbidden')
    expect((await cloud.fault('messages.reveal', at, who.townshipElsewhere)).code).toBe('notFound')
    expect((await cloud.fault('messages.reveal', { ...at, reason: '' }, who.township)).code).toBe(
      'invalidInput',
    )
    const nobody = await cloud.bring('inProgress', { visibility: 'anonymous', contact })
    const none = { id: nobody.id, version: nobody.version, ...why }
    expect((await cloud.fault('messages.reveal', none, who.county)).code).toBe('conflict')
    expect((cloud.database.dump('reveals') as Reveal[]).some(({ what }) => what === nobody.id)).toBe(false)
  },
)

it('what offices write loses the name before a unit reads it', async () => {
  const one = await cloud.bring('assigned', { ...aName, text: '我叫石演示，渠淤死了，找石演示问路。' })
  await cloud.move(one, 'messages.needInfo', { question: '石演示您好，是哪一段？' }, who.township)
  await cloud.move(one, 'messages.supplement', { text: '石演示说的是东头。' }, one.author)
  const view = JSON.stringify(await cloud.ok('messages.get', { id: one.id }, who.unit))
  expect(view).not.toContain('石演示')
  expect(view).toContain('渠淤死了')
  expect(JSON.stringify(cloud.outbox(one.id))).not.toContain('石演示')
  expect((await cloud.ok('messages.search', { words: '石演示' }, who.unit)).items).toEqual([])
})

refused('messages.submit', 'a child without a guardian; with one it is never public', async () => {
  const author = aResident()
  const text = '我今年12岁，学校门口没有红绿灯。'
  const draft = { text, requestId: 'child', villageId: 'U05V01', visibility: 'mayPublish', consent: true }
  expect(await cloud.fault('messages.submit', draft, author)).toMatchObject({ field: 'over14' })
  const young = { ...draft, over14: false }
  expect(await cloud.fault('messages.submit', young, author)).toMatchObject({ field: 'guardianAgrees' })
  const one = await cloud.send(
    { text, visibility: 'mayPublish', over14: false, guardianAgrees: true },
    author,
  )
  expect(cloud.message(one.id)).toMatchObject({ minor: true, visibility: 'private' })
  const open = { id: one.id, version: 1, visibility: 'mayPublish', handlersMayCall: false, consent: true }
  expect(await cloud.fault('messages.setVisibility', open, author)).toMatchObject({ field: 'visibility' })
})

async function isStored(fileId: string): Promise<boolean> {
  const body = { action: 'storage.batchGetDownloadUrl', file_list: [{ fileid: fileId }] }
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${cloud.url}/admin`, { method: 'POST', headers, body: JSON.stringify(body) })
  const { data } = (await answer.json()) as { data: { download_list: { code: string }[] } }
  return data.download_list[0]?.code === 'SUCCESS'
}
