import type { Figures, homeActions } from '#shared/home/contract'
import type { Board } from '#shared/home/board'
import type { DutySlot } from '#shared/reception/reception-day'
import type { Deputy } from '#shared/deputies/deputy'
import type { Handlers } from '#cloud/kernel/router'
import { levelsText } from '#shared/deputies/levels-text'
import { dayOf, dayText, timeOfDay, yearOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { timeText } from '#shared/kernel/time-text'
import { noticeItem } from '#shared/notices/notice-item'
import { dutyState } from '#shared/reception/duty-state'
import { receptionDayView } from '#shared/reception/reception-day-view'
import { hoursText } from '#shared/reception/hours-text'
import { deputiesById } from '#cloud/deputies/store'
import { readShown } from '#cloud/home/store'
import { findOpenOfAuthor } from '#cloud/messages/store'
import { findNotices } from '#cloud/notices/store'
import { loadCounty } from '#cloud/places/store'
import { findDuty, findNextSessions } from '#cloud/reception/store'
import { loadSites } from '#cloud/stations/store'
import { mineItem } from '#shared/messages/queues/list-items'

const shownNotices = 3

export const homeHandlers: Handlers<typeof homeActions> = {
  'home.get': async ({ unitId, siteId }, { caller, now }) => {
    const today = dayOf(now)
    const [county, sites] = await Promise.all([loadCounty(now), loadSites(now)])
    const scanned = sites.find((site) => site._id === siteId)
    const unit = county.units.find((one) => one.id === (scanned?.unitId ?? unitId)) ?? county.units[0]
    const site = scanned ?? sites.find((one) => one._id === unit?.siteId)
    if (!unit || !site) throw new Fault('unavailable', '县里的设置还没装好，请稍后再来。')
    const [sessions, duty, notices, mine, { board, recent }] = await Promise.all([
      findNextSessions(site._id, today, 1),
      findDuty(site._id, { from: today, to: today }),
      findNotices(unit.id, now, { cursor: null, limit: shownNotices }),
      caller.openid === null ? [] : findOpenOfAuthor(caller.openid),
      readShown(unit.id, yearOf(today)),
    ])
    const [next] = sessions
    const onDuty = duty.flatMap((slot) => slot.deputyIds)
    const deputies = await deputiesById([...onDuty, ...(next?.deputyIds ?? [])])
    const [first] = mine
    return {
      countyName: county.name,
      officeName: county.officeName,
      demo: county.demo,
      unit,
      site: { id: site._id, name: site.name, address: site.address, phone: site.phone },
      nextReception: next ? receptionDayView(next, site.name, deputies) : null,
      myOpen: first ? { ...mineItem(first, { county, now }), count: mine.length } : null,
      duty: duty.flatMap((slot) => dutyRows(slot, deputies, now)),
      notices: notices.map((notice) => noticeItem(notice, now)),
      solved: recent,
      figures: board ? figuresOf(board) : null,
      asOf: now.toISOString(),
    }
  },
}

function dutyRows(slot: DutySlot, deputies: ReadonlyMap<string, Deputy>, now: Date) {
  return slot.deputyIds.flatMap((id) => {
    const deputy = deputies.get(id)
    if (deputy?.status !== 'active') return []
    return [
      {
        deputyId: id,
        name: deputy.name,
        levelsText: levelsText(deputy),
        timeText: hoursText(slot.start, slot.end),
        stateText: dutyState(slot, now),
      },
    ]
  })
}

function figuresOf(board: Board): Figures {
  const day = dayText(dayOf(board.countedAt))
  return { ...board, asOfText: `截至${day} ${timeText(timeOfDay(board.countedAt))}` }
}
