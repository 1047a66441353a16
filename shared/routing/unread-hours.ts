import type { County } from '#shared/places/county'
import type { Edit } from '#shared/places/setting-change'

/** After how many hours of workdays an unopened message is asked after. */
export function editUnreadHours(county: County, hours: number): Edit {
  const text = (n: number) => `${n} 个工作小时没人打开就提醒`
  return {
    county: { ...county, clocks: { ...county.clocks, unreadHours: hours } },
    what: '提醒',
    row: '没人看过',
    before: text(county.clocks.unreadHours),
    after: text(hours),
  }
}
