import type { Act } from '#shared/messages/act'
import type { Message } from '#shared/messages/message'
import { actNames } from '#shared/messages/names'
import { publicationAfterVisibility, publicationWays } from '#shared/messages/board/publication'
import { keysOf } from '#shared/messages/board/shelves'
import { aMessage, aReply } from '#test/support/a-message'
import { actors } from '#test/support/actors'
import { done, refused } from '#test/support/doing'
import { expectGolden, table } from '#test/support/golden'

const stateNames = {
  private: '没有登',
  requested: '写好了，等另一个人看',
  approved: '看过了，等写的人点头',
  published: '登在“大家的事”',
  withdrawn: '不登，或撤下了',
} as const satisfies Record<Message['publication'], string>

const words: Act<'preparePublic'> = {
  act: 'preparePublic',
  title: '二支渠清好了',
  summary: '二支渠有三百多米淤死了。',
  answer: '清好了，水到地头了。',
  photos: [],
}
const yes: Act<'approvePublic'> = { act: 'approvePublic', approve: true, note: '' }
const agree: Act<'consentPublic'> = { act: 'consentPublic', agree: true }
const down: Act<'unpublish'> = { act: 'unpublish', note: '' }

const willing = (over: Partial<Message> = {}) =>
  aMessage({ stage: 'closed', visibility: 'mayPublish', ...over })
const requested = () => done(willing(), words, actors.officer)
const approved = () => done(requested(), yes, actors.township)
const published = () => done(approved(), agree, actors.author)

test('the table of publication is the one that was approved', () => {
  const rows = Object.entries(publicationWays).map(([act, { from, to }]) => [
    actNames[act as keyof typeof publicationWays],
    from.map((state) => stateNames[state]).join(' / '),
    to.map((state) => stateNames[state]).join(' / '),
  ])
  const states = (Object.keys(stateNames) as Message['publication'][]).map((state) => {
    const told = (visibility: Message['visibility']) => {
      const { publication } = publicationAfterVisibility({ ...willing({ publication: state }), visibility })
      return publication === state ? '不变' : stateNames[publication]
    }
    return [stateNames[state], told('private'), told('anonymous'), told('mayPublish')]
  })
  const acts = table(['做什么', '现在', '之后'], rows)
  const choices = table(['现在', '改成只给管的人看', '改成不留姓名', '改成办好后可以公开'], states)
  expectGolden(
    'publication.md',
    `# 一件事怎样登到“大家的事”\n\n${acts}\n写的人改了“谁能看到”以后：\n\n${choices}`,
  )
})

test('two people and two consents: written, read by another, agreed to by the author', () => {
  const shown = published()
  expect(shown).toMatchObject({ publication: 'published', publicTitle: '二支渠清好了' })
  expect(shown.publicCase?.publishedAt).not.toBeNull()
  expect(keysOf(shown).shelves).toContain('village:V0501+water_agri')
  expect(keysOf(approved()).shelves).toEqual([])
})

test.each([
  ['he did not say it may be published', willing({ visibility: 'private' }), 'forbidden'],
  ['it is anonymous', willing({ visibility: 'anonymous' }), 'forbidden'],
  ['it was a report', willing({ kind: 'report' }), 'forbidden'],
  ['nobody has answered', willing({ replies: [] }), 'conflict'],
  ['it is still handled', aMessage({ stage: 'inProgress', visibility: 'mayPublish' }), 'conflict'],
] as const)('nothing is written for the board when %s', (_why, message, code) => {
  expect(refused(message, words, actors.officer)).toBe(code)
})

test('what would point at somebody is refused where it stands', () => {
  const named = willing({ contact: { name: '赵演示', phone: '' } })
  const put = (over: Partial<typeof words>) => refused(named, { ...words, ...over }, actors.officer)
  expect(put({ summary: '打 0000-1234567 找我' })).toBe('invalidInput summary')
  expect(put({ title: '赵演示家门前的渠' })).toBe('invalidInput title')
  expect(put({ answer: '3号楼2单元修好了' })).toBe('invalidInput answer')
})

test('only pictures that passed their check may be chosen', () => {
  const photo = (fileId: string, check: 'pass' | 'review') => ({ fileId, check, traceId: null })
  const message = willing({
    photos: [photo('a', 'pass'), photo('b', 'review')],
    replies: [aReply({ photos: [photo('c', 'pass')] })],
  })
  expect(refused(message, { ...words, photos: ['a', 'c'] }, actors.officer)).toBe('done')
  expect(refused(message, { ...words, photos: ['b'] }, actors.officer)).toBe('invalidInput photos')
  expect(refused(message, { ...words, photos: ['d'] }, actors.officer)).toBe('invalidInput photos')
})

test('who wrote it does not approve it; sent back, its words are kept', () => {
  const own = done(willing(), words, actors.township)
  expect(refused(own, yes, actors.township)).toBe('forbidden')
  expect(refused(own, { ...yes, approve: false }, actors.county)).toBe('invalidInput note')
  const back = done(own, { ...yes, approve: false, note: '说得再明白些' }, actors.county)
  expect(back).toMatchObject({ publication: 'private', publicTitle: '二支渠清好了' })
  expect(refused(back, words, actors.officer)).toBe('done')
})

test('the author says no, or takes it down: gone, and not asked again', () => {
  const no = done(approved(), { ...agree, agree: false }, actors.author)
  const taken = done(published(), down, actors.author)
  for (const message of [no, taken]) {
    expect(message).toMatchObject({ publication: 'withdrawn', publicTitle: null, publicCase: null })
    expect(keysOf(message).shelves).toEqual([])
    expect(refused(message, words, actors.officer)).toBe('forbidden')
  }
})

test('staff take it down, and may write anew', () => {
  const taken = done(published(), { ...down, note: '照片里有人' }, actors.officer)
  expect(taken.publication).toBe('withdrawn')
  expect(refused(taken, words, actors.officer)).toBe('done')
})

test('consent once taken back takes the case down; given again, he may be asked again', () => {
  const hidden = { ...published(), visibility: 'private' as const }
  expect(publicationAfterVisibility(hidden)).toEqual({
    publication: 'withdrawn',
    publicTitle: null,
    publicCase: null,
  })
  const again = { ...done(published(), down, actors.author), visibility: 'mayPublish' as const }
  expect(publicationAfterVisibility(again).publication).toBe('private')
})

test('nobody consents for the author, and a unit has no say', () => {
  expect(refused(approved(), agree, actors.stranger)).toBe('notFound')
  expect(refused(approved(), agree, actors.officer)).toBe('forbidden')
  expect(refused(published(), down, actors.unit)).toBe('forbidden')
})

test('opened again it stays, and can be taken down; archived it is gone', () => {
  const again = done(
    published(),
    { act: 'lookBack', reason: '又淤了', checkerId: 'p-township2' },
    actors.township,
  )
  expect(again.publication).toBe('published')
  expect(done(again, down, actors.author).publication).toBe('withdrawn')
  expect(done(published(), { act: 'archive' }, actors.system).publication).toBe('withdrawn')
})
