import type { Absence } from '#shared/people/absence'
import type { GrantedRole } from '#shared/people/role'
import type { Person } from '#shared/people/person'
import type { Addressee } from '#shared/messages/message'
import type { RehearsalStep } from '#shared/routing/contract'
import { standInsFrom } from '#shared/people/stand-ins'
import { rehearse, type Rehearsing } from '#shared/routing/rehearse'
import { aCounty } from '#test/support/a-county'
import { anOfficer } from '#test/support/an-officer'
import { expectGolden, table } from '#test/support/golden'
import { refusalOf } from '#test/support/refusal-of'

const today = '2026-02-11'
const now = new Date(`${today}T09:00:00+08:00`)

const someone = (id: string, name: string, [role, unitId]: readonly [GrantedRole, string]) =>
  anOfficer(id, {
    name,
    unitId,
    grant: { role, siteId: role === 'liaisonOfficer' ? `ST${unitId.slice(1)}` : null },
  })
const deputy = (id: string, name: string) => anOfficer(id, { name, deputyId: id, grant: { siteId: 'ST05' } })

/** Everybody at his desk: one in each office, two deputies at 柳沟. */
const everybody: readonly Person[] = [
  someone('P1', '柳联', ['liaisonOfficer', 'U05']),
  someone('P2', '云联', ['liaisonOfficer', 'U01']),
  someone('P3', '柳镇', ['townshipOffice', 'U05']),
  someone('P4', '云镇', ['townshipOffice', 'U01']),
  someone('P5', '县办', ['countyOffice', 'county']),
  ...['H03', 'H04', 'H51', 'H11'].map((id) => someone(id, '办事人', ['handlingUnit', id])),
  deputy('D0001', '甲'),
  deputy('D0002', '乙'),
]

/** Who stands in is worked out as it is when absences are saved. */
function withAway(away: Record<string, string | null>, without: readonly string[] = []): Person[] {
  const people = everybody
    .filter(({ _id }) => !without.includes(_id))
    .map((person): Person => {
      const absence: Absence = { from: today, to: today, standInId: away[person._id] ?? null }
      return person._id in away ? { ...person, away: [absence] } : person
    })
  const spans = standInsFrom(today, new Map(people.map((person) => [person._id, person])))
  return people.map((person) => ({ ...person, standsFor: spans.get(person._id) ?? [] }))
}

const presences: Record<string, readonly Person[]> = {
  都在: withAway({}),
  '代表请假，另一位代': withAway({ D0001: 'D0002' }),
  代表请假没人代: withAway({ D0001: null }),
  联络员请假别站代: withAway({ P1: 'P2' }),
  联络站没有人: withAway({}, ['P1']),
  联络站和镇里都没有人: withAway({}, ['P1', 'P3']),
  主办单位没有人: withAway({}, ['H03', 'H51']),
}

const villages = { 前沟村: 'V0501', 南巷: 'V0101' }
const categories = { 农业水利: 'water_agri', 三农与乡村治理: 'rural' }
const toDeputy: Addressee = { kind: 'deputy', id: 'D0001' }

const ask = (over: Partial<Rehearsing> = {}): Rehearsing => ({
  villageId: 'V0501',
  about: { category: 'water_agri' },
  addressee: toDeputy,
  people: everybody,
  dutyDeputyId: 'D0002',
  now,
  county: aCounty(),
  ...over,
})

function lines(steps: readonly RehearsalStep[]): string[][] {
  return steps.map(({ title, owner, why, due, otherwise, stuck }) => [
    stuck ? `停在：${title}` : title,
    owner,
    due,
    otherwise,
    why,
  ])
}

const head = ['一步', '在谁手里', '到什么时候', '没人动', '为什么']

it('where a message goes, by village, category and who is there, as a clerk approves it', () => {
  const tables = Object.entries(villages).flatMap(([village, villageId]) =>
    Object.entries(categories).flatMap(([category, code]) =>
      Object.entries(presences)
        .filter(([name]) => village === '前沟村' || name === '都在')
        .map(([presence, people]) => {
          const addressee: Addressee = village === '南巷' ? { kind: 'duty', id: null } : toDeputy
          const duty = village === '南巷' ? null : 'D0002'
          const steps = rehearse(
            ask({ villageId, about: { category: code }, addressee, people, dutyDeputyId: duty }),
          )
          return `## ${village} · ${category} · ${presence}\n\n${table(head, lines(steps))}`
        }),
    ),
  )
  const intro =
    '# 一件留言会到哪里\n\n2026年2月11日 9:00 写。“前沟村”的写给甲代表，“南巷”的谁值班交给谁（那里还没排班）。\n'
  expectGolden('routing.md', [intro, ...tables].join('\n'))
})

it('from words the category is guessed and the word is named; a report leaves the way', () => {
  const [, accepted] = rehearse(ask({ about: { words: '支渠堵了，浇地没水' } }))
  expect(accepted?.why).toContain('有“支渠”，猜是“农业水利”')
  const report = rehearse(ask({ about: { words: '我要举报村主任贪污，收了钱' } }))
  expect(report).toMatchObject([{ owner: '指定的专人' }])
})

it('another row of the table, another unit; a place or category that is none is refused', () => {
  const county = aCounty()
  const [first, ...rest] = county.categories
  const lead = { level: 'county', handlingUnitId: 'H04' } as const
  const changed = { ...county, categories: first ? [{ ...first, lead, coUnitId: null }, ...rest] : rest }
  expect(rehearse(ask()).map(({ owner }) => owner)).toContain('农业农村局')
  expect(rehearse(ask({ county: changed })).map(({ owner }) => owner)).toContain('水务局')
  expect(refusalOf(() => rehearse(ask({ villageId: 'V9999' })))).toBe('invalidInput villageId')
  expect(refusalOf(() => rehearse(ask({ about: { category: 'none' } })))).toBe('invalidInput category')
})
