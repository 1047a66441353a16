import { editCategory, retireCategory } from '#shared/routing/category-row'
import { editUnit, retireUnit } from '#shared/routing/unit-row'
import { editUnreadHours } from '#shared/routing/unread-hours'
import { editVillage, moveVillage } from '#shared/routing/village-row'
import { proposeCategory } from '#shared/messages/intake/propose'
import { aCounty, countyWithout } from '#test/support/a-county'
import { refusalOf } from '#test/support/refusal-of'

const county = aCounty()
const water = {
  code: 'water_agri',
  name: '农业水利',
  scope: '灌溉',
  leadUnitId: 'H04',
  coUnitId: 'H03',
  keywords: ['灌溉', '支渠', '机井'],
}

describe('categories', () => {
  it('another lead unit and word, said before and after', () => {
    const edit = editCategory(county, water)
    expect(edit.county.categories[0]).toMatchObject({ lead: { handlingUnitId: 'H04' }, coUnitId: 'H03' })
    expect(edit).toMatchObject({
      row: '农业水利',
      before: '县里：农业农村局，协办 水务局；词：灌溉、支渠、浇地',
      after: '县里：水务局，协办 农业农村局；词：灌溉、支渠、机井',
    })
    expect(proposeCategory('机井坏了', edit.county.categories)).toEqual({ code: 'water_agri', word: '机井' })
  })

  it('a new one gets a code of its own', () => {
    const { code: _code, ...fresh } = water
    const { categories } = editCategory(county, { ...fresh, name: '灯', keywords: ['路灯'] }).county
    expect(categories.map(({ code }) => code)).toEqual(['water_agri', 'rural', 'other', 'c4'])
  })

  it.each([
    ['a name that is taken', { name: '其他' }, 'invalidInput name'],
    ['a word that another has', { keywords: ['垃圾'] }, 'invalidInput keywords'],
    ['a lead that is no county department', { leadUnitId: 'H51' }, 'invalidInput leadUnitId'],
    ['a co unit that leads as well', { coUnitId: 'H04' }, 'invalidInput coUnitId'],
    ['a row that is gone', { code: 'gone' }, 'notFound code'],
  ])('refuses %s', (_what, over, fault) => {
    expect(refusalOf(() => editCategory(county, { ...water, ...over }))).toBe(fault)
  })

  it('refuses a lead unit at which nobody is, by its name', () => {
    expect(() => editCategory(countyWithout('unit:H04'), water)).toThrow(
      '类别“农业水利”的主办水务局还没有人接手',
    )
  })

  it('retires only what nobody waits for, and never the one that catches all', () => {
    expect(() => retireCategory(county, 'rural', 3)).toThrow('还有 3 件没办完')
    expect(refusalOf(() => retireCategory(county, 'other', 0))).toBe('conflict code')
    const { categories } = retireCategory(county, 'rural', 0).county
    expect(proposeCategory('垃圾没人收', categories).code).toBe('other')
    const again = editCategory(
      { ...county, categories },
      {
        code: 'rural',
        name: '三农与乡村治理',
        scope: '',
        leadUnitId: null,
        coUnitId: null,
        keywords: ['垃圾'],
      },
    )
    expect(again).toMatchObject({ before: '停用；先由乡镇办；词：垃圾、村务', after: '先由乡镇办；词：垃圾' })
  })
})

describe('handling units', () => {
  it('adds for the county or a township, renames, and never under the name of another', () => {
    const added = editUnit(county, { name: '住建局', unitId: null })
    expect(added.county.handlingUnits.map(({ id }) => id)).toContain('H05')
    expect(editUnit(county, { name: '镇执法队', unitId: 'U05' }).after).toBe('镇执法队（柳沟镇）')
    expect(editUnit(county, { id: 'H04', name: '水利局', unitId: null })).toMatchObject({
      before: '水务局（县里）',
      after: '水利局（县里）',
    })
    expect(refusalOf(() => editUnit(county, { name: '水务局', unitId: null }))).toBe('invalidInput name')
    expect(refusalOf(() => editUnit(county, { name: '新局', unitId: 'U99' }))).toBe('invalidInput unitId')
    expect(refusalOf(() => editUnit(county, { id: 'H04', name: '水务局', unitId: 'U05' }))).toBe(
      'conflict unitId',
    )
    expect(refusalOf(() => editUnit(county, { id: 'H99', name: '新局', unitId: null }))).toBe('notFound id')
  })

  it('retires no unit that a category names, that has open cases, or that is a township’s last', () => {
    expect(() => retireUnit(county, 'H03', { lead: 0, co: 0 })).toThrow('类别“农业水利”还写着农业农村局')
    expect(() => retireUnit(county, 'H11', { lead: 2, co: 1 })).toThrow('主办 2 件、协办 1 件')
    expect(() => retireUnit(county, 'H11', { lead: 0, co: 0 })).toThrow('云溪街道只剩云溪街道办事处')
    const two = editUnit(county, { name: '街道执法队', unitId: 'U01' }).county
    const retired = retireUnit(two, 'H11', { lead: 0, co: 0 }).county
    expect(retired.handlingUnits.find(({ id }) => id === 'H11')).toMatchObject({ retired: true })
    expect(refusalOf(() => editUnit(retired, { name: '云溪街道办事处', unitId: 'U01' }))).toBe(
      'invalidInput name',
    )
  })
})

describe('villages', () => {
  it('adds one, renames, refuses a name twice in one township', () => {
    const { villages } = editVillage(county, { name: '新村', unitId: 'U05' }).county
    expect(villages[3]).toEqual({ id: 'U05V03', unitId: 'U05', name: '新村' })
    expect(editVillage(county, { id: 'V0501', name: '前沟', unitId: 'U05' })).toMatchObject({
      before: '前沟村，归柳沟镇',
      after: '前沟，归柳沟镇',
    })
    const asked = { name: '后沟村', unitId: 'U05' }
    expect(refusalOf(() => editVillage(county, asked))).toBe('invalidInput name')
    expect(refusalOf(() => editVillage(county, { ...asked, name: '新村', unitId: 'U9' }))).toBe(
      'invalidInput unitId',
    )
    expect(refusalOf(() => editVillage(county, { ...asked, id: 'V0502', unitId: 'U01' }))).toBe(
      'conflict unitId',
    )
    expect(refusalOf(() => editVillage(county, { ...asked, id: 'V9' }))).toBe('notFound id')
  })

  it('moves one to another township, not where it is nor beside its namesake', () => {
    const moved = moveVillage(county, { villageId: 'V0501', unitId: 'U01' })
    expect(moved.county.villages[1]).toMatchObject({ unitId: 'U01', name: '前沟村' })
    expect(refusalOf(() => moveVillage(county, { villageId: 'V0501', unitId: 'U05' }))).toBe(
      'conflict unitId',
    )
    const twin = editVillage(county, { name: '前沟村', unitId: 'U01' }).county
    expect(refusalOf(() => moveVillage(twin, { villageId: 'V0501', unitId: 'U01' }))).toBe('conflict unitId')
    expect(refusalOf(() => moveVillage(county, { villageId: 'V0501', unitId: 'U9' }))).toBe('notFound')
  })
})

it('the hours until somebody is asked are the county’s', () => {
  expect(editUnreadHours(county, 8).county.clocks.unreadHours).toBe(8)
})
