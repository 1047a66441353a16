import type { Category } from '#shared/categories/category'
import type { County, HandlingUnit, Unit, Village } from '#shared/places/county'
import { HolidayCalendar } from '#shared/kernel/calendar'
import { defaultClocks } from '#shared/messages/clocks/clocks'
import { defaultDuties } from '#shared/duties/settings'
import { defaultReception } from '#shared/reception/rules/settings'
import { defaultReach } from '#shared/delivery/reach'
import categoryRows from './data/categories.json'
import calendarRows from './data/holiday-calendar.json'
import villageNames from './data/villages.json'
import { demoConstituencies } from './constituencies'
import { plannedUnits, two } from './planned-units'

const officeSuffix: Record<string, string> = {
  subdistrict: '人大工委',
  town: '人大主席团',
  township: '人大主席团',
  zone: '县人大代表工委联络办',
}

const units: Unit[] = plannedUnits.map((unit) => ({
  id: unit.id,
  name: unit.unit,
  kind: unit.kind as Unit['kind'],
  officeName: `${unit.unit}${officeSuffix[unit.kind] ?? ''}`,
  siteId: unit.stationId,
}))

const villages: Village[] = plannedUnits.flatMap(({ id, unit }) =>
  ((villageNames as Record<string, string[]>)[unit] ?? []).map((name, index) => ({
    id: `${id}V${two(index + 1)}`,
    unitId: id,
    name,
  })),
)

const countyDepartments = [
  ...new Set(
    categoryRows
      .filter((row) => row.level === 'county')
      .flatMap((row) => [row.leadUnit, row.coUnit])
      .concat(categoryRows.map((row) => row.coUnit))
      .filter((name) => name !== null),
  ),
].map((name, index): HandlingUnit => ({
  id: `H${two(index + 1)}`,
  name: name.startsWith('县') ? name : `县${name}`,
  unitId: null,
}))

const governmentSuffix: Record<string, string> = {
  subdistrict: '办事处',
  town: '人民政府',
  township: '人民政府',
  zone: '管理委员会',
}

const townGovernments = plannedUnits.flatMap(({ id, unit, kind }): HandlingUnit[] => [
  { id: `${id}-gov`, name: `${unit}${governmentSuffix[kind] ?? ''}`, unitId: id },
  { id: `${id}-law`, name: `${unit}综合执法队`, unitId: id },
])

function departmentId(name: string | null): string | null {
  const shown = name === null || name.startsWith('县') ? name : `县${name}`
  return countyDepartments.find((unit) => unit.name === shown)?.id ?? null
}

const categories: Category[] = categoryRows.map((row) => ({
  code: row.code,
  name: row.name,
  scope: row.scope,
  lead:
    row.level === 'township'
      ? { level: 'township' }
      : { level: 'county', handlingUnitId: departmentId(row.leadUnit) ?? 'H01' },
  coUnitId: departmentId(row.coUnit),
  keywords: row.keywords,
}))

/** 青澜县: fictional, its settings as one document; `present` is filled when people are known. */
export const demoCounty: County = {
  _id: 'county',
  name: '青澜县',
  officeName: '青澜县人大常委会代表工委',
  phone: '0000-1234500',
  units,
  villages,
  constituencies: demoConstituencies(villages),
  handlingUnits: [...countyDepartments, ...townGovernments],
  categories,
  leaders: [
    { title: '县人大常委会副主任', name: '章演示' },
    { title: '分管副县长', name: '秦演示' },
  ],
  calendar: HolidayCalendar.parse(calendarRows),
  clocks: defaultClocks,
  // Two at a time and twelve taking turns: each comes twice a year.
  duties: { ...defaultDuties, perYear: 2 },
  reception: defaultReception,
  version: 1,
  reach: defaultReach,
  present: [],
  standIns: [],
  demo: true,
}
