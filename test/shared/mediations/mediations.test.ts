import fc from 'fast-check'
import { mediationCounts } from '#shared/mediations/counts'
import { mediationActor, type MediationHand } from '#shared/mediations/hand'
import { addToMediation, recheckMediation, remindRecheck, revealNames } from '#shared/mediations/look-back'
import { Mediation, Outcome, type MediationWords } from '#shared/mediations/mediation'
import { outcomeNames } from '#shared/mediations/names'
import { apartIn, notForMediation } from '#shared/mediations/not-for-mediation'
import { mediationRow, mediationView, outcomeText, unnamed } from '#shared/mediations/present'
import { amendMediation, recordMediation } from '#shared/mediations/record'
import { MediationView } from '#shared/mediations/view'
import { roleNames, type GrantedRole } from '#shared/people/role'
import { expectGolden, table } from '#test/support/golden'

const now = new Date('2026-02-11T01:20:00.000Z')
const by = (hand: MediationHand) => ({ id: `P-${hand}`, name: '白演示', hand })
const known = { deputyIds: ['D05001'], villageIds: ['U05V01'] }

const words = (outcome: Outcome): MediationWords => ({
  ...{ day: '2026-02-10', villageId: 'U05V01', kind: 'neighbours', names: ['吴演示', '吴演示明'] },
  ...{ about: '吴演示明家的鸡吃了吴演示家的菜', how: '一起去菜地看了', deputyIds: ['D05001'] },
  ...{ helpers: ['villageCommittee'], outcome, sentTo: 'court', agreement: '三天内圈起来' },
  ...{ recheckOn: '2026-03-12', messageId: null },
})

const recorded = (outcome: Outcome) =>
  recordMediation(
    words(outcome),
    { ...known, id: 'q1', siteId: 'ST05', unitId: 'U05', demo: true },
    { by: by('keeper'), now },
  )

const ends: Record<string, () => Mediation> = {
  ...Object.fromEntries(Outcome.options.map((one) => [`记下：${outcomeNames[one]}`, () => recorded(one)])),
  '回访：守约了': () => looked(true),
  '回访：又起纠纷': () => looked(false),
}

function looked(kept: boolean): Mediation {
  const seen = { version: 1, kept, words: '去看过了' }
  return recheckMediation(recorded('agreed'), seen, { by: by('keeper'), now })
}

const may = (act: () => unknown) => {
  try {
    act()
    return '能'
  } catch {
    return '—'
  }
}

function deeds(one: Mediation, hand: MediationHand): string[] {
  const setting = { by: by(hand), now }
  const { version } = one
  const said = { version, words: '去看过了' }
  return [
    may(() => amendMediation(one, { version, words: words('agreed') }, { ...setting, known })),
    may(() => recheckMediation(one, { ...said, kept: true }, setting)),
    may(() => addToMediation(one, said, setting)),
  ]
}

test('what becomes of a record, and who may still do what, is approved', () => {
  const rows = Object.entries(ends).map(([what, make]) => {
    const one = make()
    const state = one.state === 'open' ? '没完' : '结束'
    return [
      what,
      outcomeText(one),
      state,
      one.recheckOn ?? '—',
      ...deeds(one, 'keeper'),
      deeds(one, 'reader').join(''),
    ]
  })
  expectGolden(
    'mediations.md',
    table(['到了哪一步', '写成', '完没完', '回访的日子', '改', '回访', '补记', '镇里改、回访、补记'], rows),
  )
})

const places: [string, Partial<Record<'unitId' | 'siteId' | 'deputyId', string>>][] = [
  ['本站、本镇，参加调处', { unitId: 'U05', siteId: 'ST05', deputyId: 'D05001' }],
  ['本站、本镇，没有参加', { unitId: 'U05', siteId: 'ST05', deputyId: 'D05002' }],
  ['别的站、别的镇', { unitId: 'U01', siteId: 'ST01', deputyId: 'D01001' }],
]
const hands = { keeper: '看全、能改', reader: '只看，姓名要写为什么' } as const

function handText(role: GrantedRole, place: (typeof places)[number][1]): string {
  const grant = {
    role,
    unitId: 'U05',
    siteId: null,
    deputyId: null,
    reportOfficer: false,
    termId: 't',
    until: '2030-01-01',
  }
  const person = { _id: 'P', name: '演示', title: '', grants: [{ ...grant, ...place }], demo: true }
  try {
    return hands[mediationActor(recorded('agreed'), person).hand]
  } catch {
    return '当作没有'
  }
}

test('who may open a record is approved: everybody else is told that there is none', () => {
  const roles = Object.keys(roleNames).filter((role) => role !== 'resident') as GrantedRole[]
  const rows = roles.map((role) => [roleNames[role], ...places.map(([, place]) => handText(role, place))])
  expectGolden('mediation-readers.md', table(['谁', ...places.map(([name]) => name)], rows))
})

const said: [string, string][] = [
  ['鸡吃了菜，两家吵了两回', 'none'],
  ['他又打老婆，邻居来劝', 'violence'],
  ['有家庭暴力', 'violence'],
  ['没有家暴，就是拌嘴', 'none'],
  ['打架，鉴定是轻伤', 'crime'],
  ['怀疑他诈骗', 'crime'],
  ['孩子打碎了邻居的玻璃', 'none'],
  ['法院已经判了，他不给钱', 'court'],
  ['还没有起诉，想先说和', 'none'],
  ['已经起诉，等开庭', 'court'],
  ['起诉了又撤回，愿意调', 'none'],
  ['劳动工钱少了四百块', 'none'],
]

test.each(said)('%s: %s', (text, apart) => expect(apartIn(text)).toBe(apart))

test('where it belongs instead is approved', () => {
  const rows = Object.values(notForMediation).map(({ title, channel }) => [title, channel])
  expectGolden('not-for-mediation.md', table(['不能调处的', '告诉他去哪里'], rows))
})

test('no name leaves through the unnamed words, however the names lie in each other', () => {
  const name = fc
    .array(fc.constantFrom(...'吴冯郑演示明家'), { minLength: 1, maxLength: 4 })
    .map((one) => one.join(''))
  const names = fc.array(name, { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(
      names,
      fc.array(fc.oneof(name, fc.constantFrom('说', '，', '和')), { maxLength: 8 }),
      (all, text) => {
        const told = unnamed(text.join(''), all)
        expect(all.filter((one) => told.includes(one))).toEqual([])
      },
    ),
  )
})

test('list, and the page as the township reads it, name nobody; each view is what the contract promises', () => {
  const asOf = {
    now,
    county: { villages: [{ id: 'U05V01', unitId: 'U05', name: '二渠村' }] },
  }
  const reading = { ...asOf, siteName: '柳沟镇联络站', deputyNames: ['周演示'], messageNumber: '' }
  for (const hand of ['keeper', 'reader'] as const) {
    const view = mediationView(recorded('agreed'), { ...reading, by: by(hand) })
    expect(MediationView.parse(view)).toMatchObject({ view: hand })
    expect(JSON.stringify(MediationView.parse(view)).includes('吴演示')).toBe(hand === 'keeper')
  }
  expect(mediationRow(recorded('agreed'), asOf)).toMatchObject({ about: '乙方家的鸡吃了甲方家的菜' })
})

test('phone numbers are not kept, whoever writes them', () => {
  const phone = ['1', '39', '0000', '1234'].join('')
  const place = { ...known, id: 'q1', siteId: 'ST05', unitId: 'U05', demo: true }
  const kept = recordMediation(
    { ...words('agreed'), names: [`吴${phone}`, ''], about: `打${phone}`, agreement: `打${phone}` },
    place,
    { by: by('keeper'), now },
  )
  const more = addToMediation(kept, { version: 1, words: `打${phone}` }, { by: by('keeper'), now })
  expect(JSON.stringify(Mediation.parse(more))).not.toContain(phone)
})

test('a reminder is written once; of the same day one is not reminded again, of another one is', () => {
  const day = new Date('2026-03-12T01:00:00.000Z')
  const first = remindRecheck(recorded('agreed'), day)
  expect(first?.rows.map(({ recipient }) => recipient)).toEqual(['station:ST05', 'deputy:D05001'])
  const reminded = first?.mediation ?? recorded('agreed')
  expect(remindRecheck(reminded, day)).toBeNull()
  const setting = { by: by('keeper'), now: day, known }
  const same = amendMediation(reminded, { version: 1, words: words('agreed') }, setting)
  expect(remindRecheck(same, day)).toBeNull()
  const later = { ...words('agreed'), recheckOn: '2026-03-20' }
  expect(amendMediation(same, { version: 2, words: later }, setting).remindOn).toBe('2026-03-20')
})

test('who looks at the names is written once a day, and disturbs nobody who writes', () => {
  const setting = { by: by('reader'), now }
  const once = revealNames(recorded('agreed'), '来问过', setting)
  expect(once).toMatchObject({ version: 1, steps: [{ act: 'record' }, { act: 'reveal', words: '来问过' }] })
  expect(revealNames(once, '再看', setting)).toBe(once)
  expect(revealNames(once, '再看', { by: by('keeper'), now })).toBe(once)
})

test('for the county a number below three is not said, and its station not named', () => {
  const counts = [
    { siteId: 'ST05', kind: 'neighbours', outcome: 'agreed', n: 4 },
    { siteId: 'ST01', kind: 'family', outcome: 'agreed', n: 2 },
  ] as const
  const siteNames = new Map([
    ['ST05', '柳沟镇联络站'],
    ['ST01', '云溪联络站'],
  ])
  const far = mediationCounts(counts, { siteNames, far: true })
  expect(far).toMatchObject({ total: 6, places: [{ name: '柳沟镇联络站', count: 4 }] })
  expect(far.kinds.find(({ name }) => name === '婚姻家庭')?.count).toBeNull()
  const near = mediationCounts(counts, { siteNames, far: false })
  expect(near.places.map(({ count }) => count)).toEqual([4, 2])
})
