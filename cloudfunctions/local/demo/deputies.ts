import type { Constituency, Deputy, DeputyLevel, Mandate } from '#shared/deputies/deputy'
import type { Day } from '#shared/kernel/day'
import { addDays } from '#shared/kernel/day'
import { demoCounty, plannedUnits, type PlannedUnit } from './county'
import plan from './data/plan.json'
import { demoGroups } from './groups'
import { countyTerm, termOf } from './terms'
import { demoName, liugouNames } from './names'
import type { Random } from './random'
import { siteOf } from './turns'

const trades = [
  { employer: '青禾家庭农场', post: '种粮大户', tags: ['农田水利', '种子农资'] },
  { employer: '镇卫生院', post: '镇卫生院医生', tags: ['看病用药', '养老'] },
  { employer: '中心小学', post: '小学教师', tags: ['上学', '托管'] },
  { employer: '供电所', post: '村电工', tags: ['用电', '路灯'] },
  { employer: '运输合作社', post: '货车司机', tags: ['公路', '停车'] },
  { employer: '养殖合作社', post: '养殖户', tags: ['畜牧', '环保'] },
  { employer: '社区居委会', post: '社区干部', tags: ['物业', '邻里'] },
  { employer: '机械厂', post: '车间主任', tags: ['用工', '安全生产'] },
  { employer: '律师事务所', post: '律师', tags: ['法律', '调解'] },
  { employer: '果品合作社', post: '果农', tags: ['农技', '销路'] },
] as const

const didSomething = [
  '值班接待 4 位群众，记下 3 件事',
  '和农技员办了一次田间课',
  '提出建议：清淤日期要告诉村民',
  '到现场看路灯维修',
  '走访 5 户，记下 2 件事',
  '参加镇人大集中视察',
] as const

/** 264 county seats over 27 groups, about 13 township deputies a group: the sums of domain.md §7. */
const countySeats = 264
const perTownshipGroup = 13.1

function mandate(level: DeputyLevel, unit: PlannedUnit, constituencyId: string | null): Mandate {
  const titles: Record<string, string> = {
    county: '青澜县第十八届人大代表',
    township: `${unit.unit}第二十届人大代表`,
    municipal: '某市第十届人大代表（演示）',
  }
  return {
    level,
    termId: level === 'township' ? `term-${unit.id}` : countyTerm._id,
    title: titles[level] ?? '',
    constituencyId,
  }
}

interface Seats {
  unit: PlannedUnit
  county: number
  township: number
  municipal: number
}

/** County seats by groups with the remainder to the first units; four groups of ten municipal deputies. */
function seatsOf(unit: PlannedUnit, index: number): Seats {
  const before = plannedUnits.slice(0, index).reduce((sum, one) => sum + one.countyGroups, 0)
  const upTo = (groups: number) => Math.round((countySeats * groups) / plan.countyGroups)
  return {
    unit,
    county: upTo(before + unit.countyGroups) - upTo(before),
    township: Math.round(unit.townshipGroups * perTownshipGroup),
    municipal: index < plan.cityGroups ? 10 : 0,
  }
}

function levelsAt(position: number, { county, township, municipal }: Seats): DeputyLevel[] {
  if (position < Math.min(2, township)) return ['county', 'township']
  if (position < county) return ['county']
  if (position < county + municipal) return ['municipal']
  return ['township']
}

function deputiesOf(seats: Seats, today: Day, random: Random): Deputy[] {
  const { unit } = seats
  const doubled = Math.min(2, seats.township)
  const total = seats.county + seats.municipal + seats.township - doubled
  const named = unit.stationId === 'ST05' ? liugouNames : []
  const taken = new Set<string>(named)
  const others = Array.from({ length: 140 }, (_, index) => demoName(index)).filter((name) => !taken.has(name))
  const names = [...named, ...random.shuffled(others)]
  return Array.from({ length: total }, (_, position) => {
    const levels = levelsAt(position, seats)
    const constituencies = [...new Set(villagesOf(unit).map((village) => village.constituencyId))]
    const constituencyId = constituencies[position % constituencies.length] ?? null
    return aDeputy({
      unit,
      position,
      name: names[position] ?? demoName(position),
      levels,
      constituencyId,
      today,
      random,
    })
  })
}

const villagesOf = (unit: PlannedUnit) => demoCounty.villages.filter((village) => village.unitId === unit.id)

interface Draft {
  unit: PlannedUnit
  position: number
  name: string
  levels: DeputyLevel[]
  constituencyId: string | null
  today: Day
  random: Random
}

function aDeputy({ unit, position, name, levels, constituencyId, today, random }: Draft): Deputy {
  const trade =
    unit.stationId === 'ST05' && position < 4 ? trades[[0, 1, 9, 3][position] ?? 0] : random.pick(trades)
  const group = Math.floor(position / 13) + 1
  const id = `D${unit.id.slice(1)}${String(position + 1).padStart(3, '0')}`
  const villages = villagesOf(unit).filter((village) => village.constituencyId === constituencyId)
  return {
    _id: id,
    personId: `P${id}`,
    name,
    mandates: levels.map((level) => mandate(level, unit, level === 'municipal' ? null : constituencyId)),
    unitId: unit.id,
    siteId: siteOf(unit, position),
    groupIds: [`G${unit.id}-${group}`],
    groupText: `${unit.unit}第${'一二三四五六七八'[group - 1] ?? group}代表小组${position % 13 === 0 ? ' · 组长' : ''}`,
    constituencyText: `${unit.unit}第 ${constituencyId?.slice(-1) ?? 1} 选区`,
    villages: villages.map((village) => village.name),
    employer: trade?.employer ?? '',
    post: trade?.post ?? '',
    tags: [...(trade?.tags ?? [])],
    acts:
      position < 12
        ? [7, 20, 34].map((ago) => ({
            date: addDays(today, -ago),
            text: random.pick(didSomething),
            confirmed: true,
          }))
        : [],
    status: 'active',
    order: position,
    demo: true,
  }
}

function constituenciesOf(): Constituency[] {
  const ids = [...new Set(demoCounty.villages.map((village) => village.constituencyId))]
  return ids.map((id) => {
    const villages = demoCounty.villages.filter((village) => village.constituencyId === id)
    const unit = demoCounty.units.find((one) => one.id === villages[0]?.unitId)
    const no = Number(id.slice(-1))
    return {
      _id: id,
      level: 'township',
      unitId: unit?.id ?? '',
      no,
      name: `${unit?.name ?? ''}第 ${no} 选区`,
      seats: 3,
      villageIds: villages.map((village) => village.id),
      demo: true,
    }
  })
}

/** 264 county, about 760 township and 40 municipal mandates, their groups, constituencies and terms. */
export function demoDeputies(today: Day, random: Random) {
  const deputies = plannedUnits.flatMap((unit, index) => deputiesOf(seatsOf(unit, index), today, random))
  return {
    deputies,
    groups: demoGroups(deputies),
    constituencies: constituenciesOf(),
    terms: [countyTerm, ...plannedUnits.filter((unit) => unit.townshipGroups > 0).map(termOf)],
  }
}
