import type { Deputy, DeputyLevel, Mandate } from '#shared/deputies/deputy'
import type { Day } from '#shared/kernel/day'
import { addDays } from '#shared/kernel/day'
import { electedIn } from './constituencies'
import { plannedUnits, seatsOf, type Seats } from './planned-units'
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

function mandate(level: DeputyLevel, position: number, seats: Seats): Mandate {
  const { unit } = seats
  const titles: Record<string, string> = {
    county: '青澜县第十八届人大代表',
    township: `${unit.unit}第二十届人大代表`,
    municipal: '某市第十届人大代表（演示）',
  }
  return {
    level,
    termId: level === 'township' ? `term-${unit.id}` : countyTerm._id,
    title: titles[level] ?? '',
    constituencyId: constituencyOf(level, position, seats),
  }
}

/** County deputies stand first in the list, municipal ones next; only the first two hold a township mandate as well. */
function constituencyOf(level: DeputyLevel, position: number, seats: Seats): string | null {
  if (level === 'county') return electedIn(seats, 'county', position)
  if (level !== 'township') return null
  const others = seats.county + seats.municipal - doubledIn(seats)
  return electedIn(seats, 'township', position < doubledIn(seats) ? position : position - others)
}

const doubledIn = ({ township }: Seats) => Math.min(2, township)

function levelsAt(position: number, seats: Seats): DeputyLevel[] {
  const { county, municipal } = seats
  if (position < doubledIn(seats)) return ['county', 'township']
  if (position < county) return ['county']
  if (position < county + municipal) return ['municipal']
  return ['township']
}

function deputiesOf(seats: Seats, today: Day, random: Random): Deputy[] {
  const { unit } = seats
  const total = seats.county + seats.municipal + seats.township - doubledIn(seats)
  const named = unit.stationId === 'ST05' ? liugouNames : []
  const taken = new Set<string>(named)
  const others = Array.from({ length: 140 }, (_, index) => demoName(index)).filter((name) => !taken.has(name))
  const names = [...named, ...random.shuffled(others)]
  return Array.from({ length: total }, (_, position) =>
    aDeputy({ seats, position, name: names[position] ?? demoName(position), today, random }),
  )
}

interface Draft {
  seats: Seats
  position: number
  name: string
  today: Day
  random: Random
}

function aDeputy({ seats, position, name, today, random }: Draft): Deputy {
  const { unit } = seats
  const trade =
    unit.stationId === 'ST05' && position < 4 ? trades[[0, 1, 9, 3][position] ?? 0] : random.pick(trades)
  const group = Math.floor(position / 13) + 1
  const id = `D${unit.id.slice(1)}${String(position + 1).padStart(3, '0')}`
  return {
    _id: id,
    personId: `P${id}`,
    name,
    mandates: levelsAt(position, seats).map((level) => mandate(level, position, seats)),
    unitId: unit.id,
    siteId: siteOf(unit, position),
    groupIds: [`G${unit.id}-${group}`],
    groupText: `${unit.unit}第${'一二三四五六七八'[group - 1] ?? group}代表小组${position % 13 === 0 ? ' · 组长' : ''}`,
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

/** 264 county, about 760 township and 40 municipal mandates, their groups and terms. */
export function demoDeputies(today: Day, random: Random) {
  const deputies = plannedUnits.flatMap((unit, index) => deputiesOf(seatsOf(unit, index), today, random))
  return {
    deputies,
    groups: demoGroups(deputies),
    terms: [countyTerm, ...plannedUnits.filter((unit) => unit.townshipGroups > 0).map(termOf)],
  }
}
