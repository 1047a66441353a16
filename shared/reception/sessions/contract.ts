import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Day, Id, words } from '#shared/kernel/field'
import { ClockTime } from '#shared/reception/rule'
import { SessionKind, SessionMatter, SessionState } from '#shared/reception/reception-day'
import { jointActions } from '#shared/reception/sessions/joint-contract'
import { sessionActs } from '#shared/reception/sessions/acts'
import { staffDutyActs } from '#shared/duties/acts'

const Tone = z.enum(['neutral', 'info', 'amber', 'bad', 'ok', 'qing', 'ink'])

export const DutyView = z.object({
  deputyId: Id,
  name: z.string(),
  statusText: z.string(),
  tone: Tone,
  /** '替周演示', '已经请苏演示来替，等他答复', '' */
  note: z.string(),
  /** Why he asked for leave. */
  reason: z.string(),
  receives: z.boolean(),
  acts: z.array(z.enum(staffDutyActs)),
})
export type DutyView = z.output<typeof DutyView>

/** What waits for the station in a session, the most urgent first: '还差 1 名代表' and the button that leads on. */
export const SessionTodo = z.object({
  kind: z.enum(['leave', 'gap', 'proposedMove', 'publish']),
  words: z.string(),
  sub: z.string(),
  button: z.string(),
})
export type SessionTodo = z.output<typeof SessionTodo>

/** One session in staff's list. */
export const SessionRow = z.object({
  id: Id,
  version: z.int(),
  siteId: Id,
  name: z.string(),
  day: Day,
  dayText: z.string(),
  hoursText: z.string(),
  place: z.string(),
  state: SessionState,
  tag: z.object({ words: z.string(), tone: Tone }),
  /** '原定3月15日（周日），碰上周末' */
  movedText: z.string(),
  deputiesText: z.string(),
  gap: z.int(),
  todos: z.array(SessionTodo),
  mayPublish: z.boolean(),
})
export type SessionRow = z.output<typeof SessionRow>

export const SessionDetail = z.object({
  ...SessionRow.shape,
  siteName: z.string(),
  kind: SessionKind,
  title: z.string(),
  start: z.string(),
  end: z.string(),
  link: z.string(),
  guests: z.array(z.string()),
  matters: z.array(SessionMatter),
  needs: z.int(),
  noticeBy: Day,
  /** The notice would be late now: only an emergency with a reason passes. */
  late: z.boolean(),
  proposedMove: z.nullable(z.object({ to: z.nullable(Day), words: z.string() })),
  duties: z.array(DutyView),
  history: z.array(z.object({ when: z.string(), who: z.string(), note: z.string(), late: z.boolean() })),
  acts: z.array(z.enum(sessionActs)),
})
export type SessionDetail = z.output<typeof SessionDetail>

const BoardRow = z.object({
  id: Id,
  siteId: Id,
  siteName: z.string(),
  unitName: z.string(),
  dayText: z.string(),
  hoursText: z.string(),
  name: z.string(),
  deputiesText: z.string(),
  tag: z.object({ words: z.string(), tone: Tone }),
  gapText: z.string(),
})
export type BoardRow = z.output<typeof BoardRow>

const staff = ['liaisonOfficer', 'townshipOffice', 'countyOffice'] as const
const Version = z.int().check(z.minimum(1))
const emergency = { emergency: z.optional(z.boolean()), reason: z.optional(words(0, 200)) }
const Done = z.object({ id: Id, version: z.int() })
const target = { id: Id, version: Version }
const Point = z.object({
  lon: z.number().check(z.minimum(-180), z.maximum(180)),
  lat: z.number().check(z.minimum(-90), z.maximum(90)),
})
const Needs = z.int().check(z.minimum(1), z.maximum(40))
const Guests = z.array(words(1, 30)).check(z.maxLength(20))

export const sessionsActions = {
  /** One site's sessions of a month, with what waits. */
  'reception.sessions': action({
    allow: [...staff, 'auditor'],
    effect: 'read',
    input: z.object({
      /** Left out: the caller's own station, or the first he looks after. */
      siteId: z.optional(Id),
      /** 'YYYY-MM'; left out: what comes in the next ten weeks. */
      month: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
    }),
    output: z.object({
      sites: z.array(z.object({ id: Id, name: z.string() })),
      site: z.object({ id: Id, name: z.string(), address: z.string() }),
      month: z.nullable(z.string()),
      rows: z.array(SessionRow),
      mayAdd: z.boolean(),
      today: Day,
    }),
  }),
  'reception.session': action({
    allow: [...staff, 'auditor'],
    effect: 'read',
    input: z.object({ id: Id }),
    output: SessionDetail,
  }),
  ...jointActions,
  /** One or many; of many, those that cannot be published are named with the reason, the others are. */
  'reception.publish': action({
    allow: [...staff],
    effect: 'write',
    input: z.object({
      items: z.array(z.object(target)).check(z.minLength(1), z.maxLength(20)),
      ...emergency,
    }),
    output: z.object({
      done: z.array(Done),
      refused: z.array(z.object({ id: Id, message: z.string() })),
    }),
  }),
  'reception.move': action({
    allow: [...staff],
    effect: 'write',
    input: z.object({
      ...target,
      to: Day,
      reason: words(2, 200),
      emergency: z.optional(z.boolean()),
      onRestDay: z.optional(z.boolean()),
    }),
    output: Done,
  }),
  /** A changed calendar proposed another day: taken or not. */
  'reception.answerMove': action({
    allow: [...staff],
    effect: 'write',
    input: z.object({ ...target, accept: z.boolean(), ...emergency }),
    output: Done,
  }),
  'reception.cancel': action({
    allow: [...staff],
    effect: 'write',
    input: z.object({ ...target, reason: words(2, 200), emergency: z.optional(z.boolean()) }),
    output: Done,
  }),
  'reception.add': action({
    allow: [...staff],
    effect: 'write',
    input: z.object({
      requestId: z.string().check(z.regex(/^[\w-]{8,60}$/)),
      siteId: Id,
      kind: z.enum(['ordinary', 'joint', 'chair', 'online', 'mobile']),
      title: words(0, 40),
      day: Day,
      start: ClockTime,
      end: ClockTime,
      place: words(0, 80),
      point: z.nullable(Point),
      link: words(0, 300),
      guests: Guests,
      needs: Needs,
      deputyIds: z.array(Id).check(z.maxLength(40)),
      onRestDay: z.optional(z.boolean()),
    }),
    output: Done,
  }),
  'reception.change': action({
    allow: [...staff],
    effect: 'write',
    input: z.object({
      ...target,
      title: z.optional(words(0, 40)),
      start: z.optional(ClockTime),
      end: z.optional(ClockTime),
      place: z.optional(words(0, 80)),
      point: z.optional(z.nullable(Point)),
      link: z.optional(words(0, 300)),
      guests: z.optional(Guests),
      needs: z.optional(Needs),
      reason: z.optional(words(0, 200)),
    }),
    output: Done,
  }),
  /** Who receives where today and this week; where the plan has gaps, where there is none. */
  'reception.board': action({
    allow: ['townshipOffice', 'countyOffice', 'auditor'],
    effect: 'read',
    input: z.object({}),
    output: z.object({
      today: Day,
      todayText: z.string(),
      todayRows: z.array(BoardRow),
      weekRows: z.array(BoardRow),
      gapRows: z.array(BoardRow),
      withoutPlan: z.array(z.object({ siteId: Id, siteName: z.string(), unitName: z.string() })),
    }),
  }),
}
