import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Day, Id } from '#shared/kernel/field'

const staff = ['deputy', 'liaisonOfficer', 'townshipOffice', 'handlingUnit', 'countyOffice'] as const

const Shown = z.object({
  from: Day,
  to: Day,
  /** '3月2日到3月6日' */
  text: z.string(),
  /** '白演示替' · '没有人替，直接上交' */
  standInText: z.string(),
  /** Today lies in it. */
  current: z.boolean(),
})

const Absences = z.object({
  today: Day,
  person: z.object({ id: Id, name: z.string(), title: z.string(), isMe: z.boolean(), isDeputy: z.boolean() }),
  absences: z.array(Shown),
  /** Whom the caller may name for this person. */
  candidates: z.array(z.object({ id: Id, name: z.string(), title: z.string() })),
  /** Only a deputy may leave his turn to nobody. */
  mayBeNobody: z.boolean(),
  /** For whom he stands in himself: '替石演示，3月2日到3月6日'. */
  standsFor: z.array(z.string()),
  /** Staff whose absence the caller may enter. */
  others: z.array(z.object({ id: Id, name: z.string(), title: z.string(), awayText: z.string() })),
})
export type Absences = z.output<typeof Absences>

export const absenceActions = {
  /** One's own days away, or those of somebody whose role one may end. Another's id is `notFound`. */
  'people.absences': action({
    allow: [...staff],
    effect: 'read',
    input: z.object({ personId: z.optional(Id) }),
    output: Absences,
  }),
  /** Away from … to …, and who stands in: a colleague of the same office, or whom the office above names. */
  'people.saveAbsence': action({
    allow: [...staff],
    effect: 'write',
    input: z.object({ personId: z.optional(Id), from: Day, to: Day, standInId: z.nullable(Id) }),
    output: Absences,
  }),
  /** Back before its last day, or not away after all; `from` names which. */
  'people.endAbsence': action({
    allow: [...staff],
    effect: 'write',
    input: z.object({ personId: z.optional(Id), from: Day }),
    output: Absences,
  }),
}
