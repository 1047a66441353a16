import { defaultClocks } from '#shared/messages/clocks/clocks'
import { defaultDuties } from '#shared/duties/settings'
import { defaultReception } from '#shared/reception/rules/settings'
import { defaultReach } from '#shared/delivery/reach'
import { County } from '#shared/places/county'
import { calendar } from '#test/support/calendar'

/** Two townships, one county department and one township's own, somebody at every desk. */
export function aCounty(over: Partial<County> = {}): County {
  return County.parse({
    _id: 'county',
    name: '青澜县（演示）',
    officeName: '县人大代表工委',
    phone: '0000-0000000',
    units: [
      { id: 'U01', name: '云溪街道', kind: 'subdistrict', officeName: '云溪街道人大工委', siteId: 'ST01' },
      { id: 'U05', name: '柳沟镇', kind: 'town', officeName: '柳沟镇人大主席团', siteId: 'ST05' },
    ],
    villages: [
      { id: 'V0101', unitId: 'U01', name: '南巷' },
      { id: 'V0501', unitId: 'U05', name: '前沟村' },
      { id: 'V0502', unitId: 'U05', name: '后沟村' },
    ],
    constituencies: [
      { id: 'C01', unitId: 'U01', level: 'county', name: '县第 1 选区', seats: 2, villageIds: ['V0101'] },
      {
        ...{ id: 'C05', unitId: 'U05', level: 'township', name: '柳沟镇第 1 选区' },
        ...{ seats: 3, villageIds: ['V0501', 'V0502'] },
      },
    ],
    handlingUnits: [
      { id: 'H03', name: '农业农村局', unitId: null },
      { id: 'H04', name: '水务局', unitId: null },
      { id: 'H51', name: '柳沟镇人民政府', unitId: 'U05' },
      { id: 'H11', name: '云溪街道办事处', unitId: 'U01' },
    ],
    categories: [
      {
        code: 'water_agri',
        name: '农业水利',
        scope: '灌溉、沟渠清淤',
        lead: { level: 'county', handlingUnitId: 'H03' },
        coUnitId: 'H04',
        keywords: ['灌溉', '支渠', '浇地'],
      },
      {
        code: 'rural',
        name: '三农与乡村治理',
        scope: '人居环境',
        lead: { level: 'township' },
        coUnitId: null,
        keywords: ['垃圾', '村务'],
      },
      { code: 'other', name: '其他', scope: '', lead: { level: 'township' }, coUnitId: null, keywords: [] },
    ],
    calendar,
    clocks: defaultClocks,
    duties: defaultDuties,
    reception: defaultReception,
    version: 1,
    reach: defaultReach,
    present: [
      ...['station:ST01', 'station:ST05', 'township:U01', 'township:U05', 'county:county'],
      ...['unit:H03', 'unit:H04', 'unit:H51', 'unit:H11', 'deputy:D0001', 'deputy:D0002'],
    ],
    standIns: [],
    demo: true,
    ...over,
  })
}

/** The county with some desks empty. */
export function countyWithout(...keys: string[]): County {
  const county = aCounty()
  return { ...county, present: county.present.filter((key) => !keys.includes(key)) }
}
