import type { Day } from '#shared/kernel/day'
import { dayText } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import type { Site } from '#shared/stations/site'
import { blankSession } from '#shared/reception/blank-session'
import { plannedDuty, type ReceptionDay } from '#shared/reception/reception-day'
import { rolesFor } from '#shared/reception/sessions/acts'
import { sessionKindNames } from '#shared/reception/sessions/kind-names'
import { expectFreeDay } from '#shared/reception/sessions/move'
import { record } from '#shared/reception/sessions/record'
import type { SessionSetting } from '#shared/reception/sessions/setting'
import { expectWhole } from '#shared/reception/sessions/whole'

export interface AddInput {
  requestId: string
  kind: ReceptionDay['kind']
  title: string
  day: Day
  start: string
  end: string
  place: string
  point: ReceptionDay['point']
  link: string
  guests: string[]
  needs: number
  deputyIds: string[]
  onRestDay?: boolean | undefined
}

/** A session made by hand; nobody is told before it is published. Its id is the request's, so a retry makes no twin. */
export function addSession(input: AddInput, site: Site, setting: SessionSetting): ReceptionDay {
  const { requestId, day, onRestDay, deputyIds, ...facts } = input
  const { now, by } = setting
  if (!rolesFor('publish', input.kind).some((role) => role === by.role))
    throw new Fault('forbidden', '主任接待代表日由人大机关来定。请告诉乡镇人大或县人大代表工委。', 'kind')
  expectFreeDay(day, onRestDay, setting)
  const place = input.place.trim() === '' && input.kind !== 'mobile' ? site.address : input.place
  expectWhole({ ...facts, place })
  const blank = blankSession({ _id: `S-${requestId}`, day })
  return record(
    {
      ...blank,
      ...facts,
      place,
      siteId: site._id,
      unitId: site.unitId,
      reason: 'regular',
      duties: [...new Set(deputyIds)].map((id) => plannedDuty(id)),
      demo: site.demo,
      version: 0,
    },
    {},
    { act: 'add', note: `加了一场${sessionKindNames[input.kind]}，${dayText(day)}`, now, by },
  )
}
