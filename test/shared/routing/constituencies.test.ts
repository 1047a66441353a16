import { electorateOf } from '#shared/deputies/electorate'
import type { Mandate } from '#shared/deputies/deputy'
import { moveVillage } from '#shared/routing/village-row'
import { editConstituency, retireConstituency } from '#shared/routing/constituency-row'
import { constituenciesView } from '#shared/routing/constituencies-view'
import { tablesView } from '#shared/routing/tables-view'
import { aCounty } from '#test/support/a-county'
import { refusalOf } from '#test/support/refusal-of'

const county = aCounty()
const liugou = {
  id: 'C05',
  unitId: 'U05',
  level: 'township' as const,
  name: '柳沟镇第 1 选区',
  seats: 3,
  villageIds: ['V0501', 'V0502'],
}
const { id: _id, ...rest } = liugou
const fresh = { ...rest, name: '柳沟镇第 2 选区', villageIds: ['V0502'] }
const nobody: string[] = []
const town = { id: 'U05', name: '柳沟镇', kind: 'town' as const, officeName: '', siteId: 'ST05' }
const emptied = editConstituency(county, { ...liugou, villageIds: [] }, nobody).county
const mandate = (constituencyId: string | null, level: Mandate['level'] = 'township') => ({
  ...{ level, termId: 'T', title: '' },
  constituencyId,
})

it('another name, fewer seats, other villages: said before and after', () => {
  const edit = editConstituency(
    county,
    { ...liugou, name: '柳沟镇北选区', seats: 2, villageIds: ['V0502'] },
    ['周演示', '苏演示'],
  )
  expect(edit).toMatchObject({
    what: '选区',
    row: '柳沟镇北选区',
    before: '柳沟镇第 1 选区（柳沟镇，乡镇代表 3 名）：前沟村、后沟村',
    after: '柳沟镇北选区（柳沟镇，乡镇代表 2 名）：后沟村',
  })
})

it('a new one gets an id of its own, and a big village may lie in two', () => {
  const { constituencies } = editConstituency(county, fresh, nobody).county
  expect(constituencies.map(({ id }) => id)).toEqual(['C01', 'C05', 'U05T2'])
  expect(constituencies.filter(({ villageIds }) => villageIds.includes('V0502'))).toHaveLength(2)
})

it.each<[string, Partial<typeof liugou> | { level: 'county' }, readonly string[], string]>([
  ['its own row as it is', {}, ['周演示', '苏演示', '何演示'], 'done'],
  ['as many seats as deputies', { seats: 1 }, ['周演示'], 'done'],
  ['a seat taken from under a deputy', { seats: 1 }, ['周演示', '苏演示'], 'invalidInput seats'],
  ['a name that is taken', { name: '县第 1 选区' }, [], 'invalidInput name'],
  ['a village of another township', { villageIds: ['V0101'] }, [], 'invalidInput villageIds'],
  ['a village that is none', { villageIds: ['V9'] }, [], 'invalidInput villageIds'],
  ['a township that is none', { unitId: 'U9' }, [], 'invalidInput unitId'],
  ['another township', { unitId: 'U01' }, [], 'conflict unitId'],
  ['another level', { level: 'county' }, [], 'conflict level'],
  ['a row that is gone', { id: 'C9' }, [], 'notFound id'],
])('saved: %s', (_what, over, elected, fault) => {
  expect(refusalOf(() => editConstituency(county, { ...liugou, ...over }, elected))).toBe(fault)
})

it('a street has no congress of its own: only the county’s deputies are elected there', () => {
  const asked = { ...fresh, unitId: 'U01', villageIds: ['V0101'] }
  expect(refusalOf(() => editConstituency(county, asked, nobody))).toBe('invalidInput level')
  expect(refusalOf(() => editConstituency(county, { ...asked, level: 'county' }, nobody))).toBe('done')
})

it('retires only one that no village and no deputy names, and says what to do first', () => {
  expect(() => retireConstituency(county, 'C05', nobody)).toThrow('还有前沟村、后沟村')
  expect(() => retireConstituency(emptied, 'C05', ['周演示'])).toThrow('1 位代表还在任：周演示')
  expect(refusalOf(() => retireConstituency(county, 'C9', nobody))).toBe('notFound id')
  const retired = retireConstituency(emptied, 'C05', nobody)
  expect(retired.after).toBe('柳沟镇第 1 选区（柳沟镇，乡镇代表 3 名）：还没有村，停用')
  expect(editConstituency(retired.county, liugou, nobody).after).not.toContain('停用')
  expect(() => editConstituency(retired.county, { ...fresh, name: liugou.name }, nobody)).toThrow(
    '现在停用着',
  )
})

it('the table names villages, deputies and the levels a new one may be of', () => {
  const { levels, rows } = constituenciesView(county, town, [
    { name: '周演示', mandates: [mandate(null, 'municipal'), mandate('C05')] },
    { name: '苏演示', mandates: [mandate('C01')] },
  ])
  expect(levels.map(({ level }) => level)).toEqual(['county', 'township'])
  expect(rows).toEqual([
    expect.objectContaining({
      name: '柳沟镇第 1 选区',
      villages: [
        { id: 'V0501', name: '前沟村' },
        { id: 'V0502', name: '后沟村' },
      ],
      deputies: ['周演示'],
      retired: false,
    }),
  ])
})

it('a village that went to another township stays, with its township said, until it is taken out', () => {
  const moved = moveVillage(county, { villageId: 'V0501', unitId: 'U01' }).county
  const [row] = constituenciesView(moved, town, []).rows
  expect(row?.villages.map(({ name }) => name)).toEqual(['前沟村（归云溪街道）', '后沟村'])
  expect(refusalOf(() => editConstituency(moved, liugou, nobody))).toBe('done')
  expect(refusalOf(() => editConstituency(moved, { ...fresh, villageIds: ['V0501'] }, nobody))).toBe(
    'invalidInput villageIds',
  )
})

it('a village in no constituency is seen in the table of villages', () => {
  const placed = (at: typeof county) => tablesView(at).towns[1]?.villages.map((village) => village.placed)
  expect(placed(county)).toEqual([true, true])
  expect(placed(emptied)).toEqual([false, false])
})

it('a deputy’s card follows the table: names of today, villages of today', () => {
  const deputy = { mandates: [mandate('C05'), mandate('C01', 'county'), mandate(null, 'municipal')] }
  expect(electorateOf(deputy, county)).toEqual({
    constituencyText: '县第 1 选区、柳沟镇第 1 选区',
    villages: ['南巷', '前沟村', '后沟村'],
  })
  const renamed = editConstituency(county, { ...liugou, name: '北选区', villageIds: ['V0502'] }, nobody)
  expect(electorateOf({ mandates: [mandate('C05')] }, renamed.county)).toEqual({
    constituencyText: '北选区',
    villages: ['后沟村'],
  })
})
