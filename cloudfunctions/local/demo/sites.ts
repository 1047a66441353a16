import type { OpenHours, Site } from '#shared/stations/site'
import type { ReceptionRule } from '#shared/reception/rule'
import { plannedUnits, type PlannedUnit } from './planned-units'
import plan from './data/plan.json'
import villageNames from './data/villages.json'
import type { Random } from './random'
import { pointId, takingTurns } from './turns'

const workdays: OpenHours = { weekdays: [1, 2, 3, 4, 5], from: '08:30', to: '17:30' }

const monthly = (rrule: string): ReceptionRule => ({
  rule: { rrule },
  onHoliday: 'postpone',
  onWeekend: 'postpone',
  start: '09:00',
  end: '11:00',
  seats: 2,
})

/** The county's rule is the 15th; some stations keep their own (S3, S4). */
const ownRules: Record<string, ReceptionRule> = {
  ST03: monthly('FREQ=MONTHLY;BYDAY=2TU'),
  ST09: { ...monthly('FREQ=MONTHLY;BYDAY=1TU'), rule: { firstWeek: 'nth', weekday: 2 } },
  ST14: monthly('FREQ=WEEKLY;BYDAY=WE'),
}

const blank = {
  sector: null,
  receptionRule: null,
  ruleVersion: 1,
  rosterText: '有事先打电话，联络员约代表来',
  liaisonOfficerName: '',
  access: [] as Site['access'],
  demo: true,
}

function station(unit: PlannedUnit): Site {
  const place = unit.kind === 'zone' ? '服务大厅' : '便民服务中心'
  return {
    ...blank,
    _id: unit.stationId,
    type: 'station',
    name: `${unit.unit}人大代表联络站`,
    unitId: unit.id,
    parentId: null,
    address: `${unit.unit}${place}一楼 3 号窗旁`,
    lon: unit.lon,
    lat: unit.lat,
    phone: `0000-12345${unit.stationId.slice(2)}`,
    open: workdays,
    receptionRule: ownRules[unit.stationId] ?? null,
    rosterText: `每次两名代表，${takingTurns(unit.stationId)} 人轮流`,
    liaisonOfficerName: '白演示',
    directions: `${unit.unit}政府大门往东 50 米，看见红色门牌就是。`,
    access: [
      { icon: 'bus', text: `6 路车“${unit.unit}站”下，走 3 分钟` },
      { icon: 'wheelchair', text: '门口有坡道，轮椅能进' },
      { icon: 'speech', text: '要方言或手语帮忙，先打电话说一声' },
    ],
  }
}

/** Points open half a day or every workday morning, near their station (≤ 0.02°). */
function points(unit: PlannedUnit, random: Random): Site[] {
  const villages = (villageNames as Record<string, string[]>)[unit.unit] ?? []
  return Array.from({ length: unit.points }, (_, index): Site => {
    const village = villages[index] ?? unit.unit
    const daily = index === 1
    return {
      ...blank,
      _id: pointId(unit, index),
      type: 'point',
      name: `${village.replace(/[村社区]+$/, '')}联络点`,
      unitId: unit.id,
      parentId: unit.stationId,
      address: `${village}${random.pick(['文化活动室', '村委会一楼', '党群服务室', '老年活动站'])}`,
      lon: round(unit.lon + (random.next() - 0.5) * 0.04),
      lat: round(unit.lat + (random.next() - 0.5) * 0.04),
      phone: `0000-12345${unit.stationId.slice(2)}`,
      open: { weekdays: daily ? [1, 2, 3, 4, 5] : [(index % 5) + 1], from: '08:30', to: '11:30' },
      directions: `到${village}问“代表联络点”，门口有绿色门牌。`,
    }
  })
}

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5

/** Where the four stations of a trade stand, and what they are for. */
const brandPlaces: Record<string, { unitId: string; about: string }> = {
  文旅: { unitId: 'U09', about: '说景区、民宿、导游的事，来这里' },
  专用车: { unitId: 'U14', about: '说用工、订单、检测的事，来这里' },
  教育服务: { unitId: 'U02', about: '说上学、托管、校车的事，来这里' },
  港航物流: { unitId: 'U15', about: '说装卸、运价、停车的事，来这里' },
}

function brandStations(random: Random): Site[] {
  return plan.brandStations.map((sector, index): Site => {
    const { unitId, about } = brandPlaces[sector] ?? { unitId: 'U02', about: '' }
    const unit = plannedUnits.find((one) => one.id === unitId) as PlannedUnit
    return {
      ...blank,
      _id: `BR0${index + 1}`,
      type: 'brand',
      name: `${sector}特色站`,
      unitId,
      parentId: null,
      sector,
      address: about,
      lon: round(unit.lon + 0.012 + random.next() * 0.006),
      lat: round(unit.lat - 0.012),
      phone: `0000-12346${index + 10}`,
      open: { weekdays: [2, 4], from: '09:00', to: '11:30' },
      directions: `${unit.unit}里，门口有赭色门牌。`,
    }
  })
}

function home(): Site {
  const unit = plannedUnits[1] as PlannedUnit
  return {
    ...blank,
    _id: 'HOME',
    type: 'home',
    name: '青澜县代表之家',
    unitId: unit.id,
    parentId: null,
    address: '凤台街道文化中心二楼，有电梯',
    lon: round(unit.lon - 0.01),
    lat: round(unit.lat + 0.01),
    phone: '0000-1234500',
    open: workdays,
    directions: '文化中心正门进，坐电梯到二楼左手边。',
    access: [{ icon: 'wheelchair', text: '有电梯，轮椅能进' }],
  }
}

/** 1 home, 15 stations, 54 points, 4 stations of a trade: 74 sites. */
export function demoSites(random: Random): Site[] {
  return [
    home(),
    ...plannedUnits.map(station),
    ...plannedUnits.flatMap((unit) => points(unit, random)),
    ...brandStations(random),
  ]
}
