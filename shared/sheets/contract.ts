import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Id } from '#shared/kernel/field'

/** A drawn file, to be opened within the hour. */
const Sheet = z.object({
  url: z.string(),
  /** '柳沟镇联络站2月接待日.pdf' */
  fileName: z.string(),
  /** Characters the type has not got: printed as 〓, to be written in by hand. */
  missing: z.array(z.string()),
})
export type Sheet = z.output<typeof Sheet>

const staff = ['liaisonOfficer', 'townshipOffice', 'countyOffice'] as const
const Month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))

export const sheetsActions = {
  /** A calendar file (RFC 5545) of the year's sessions: a station's for everybody, a deputy's own duties. */
  'sheets.calendar': action({
    allow: 'anybody',
    effect: 'read',
    input: z.union([z.strictObject({ siteId: Id }), z.strictObject({ deputyId: Id })]),
    output: z.object({ fileName: z.string(), text: z.string() }),
  }),
  /** A4: a month's sessions and duty days; only staff see what is not published yet. */
  'sheets.roster': action({
    allow: 'anybody',
    effect: 'write',
    input: z.object({ siteId: Id, month: Month }),
    output: Sheet,
  }),
  /** A3: when, where and who, for the wall of the station. */
  'sheets.wall': action({
    allow: [...staff],
    effect: 'write',
    input: z.object({ siteId: Id }),
    output: Sheet,
  }),
  /** A4: a published notice. */
  'sheets.notice': action({
    allow: 'anybody',
    effect: 'write',
    input: z.object({ id: Id }),
    output: Sheet,
  }),
  /** A4: one session for the ledger; before it is closed with lines to write on. */
  'sheets.session': action({
    allow: [...staff],
    effect: 'write',
    input: z.object({ id: Id }),
    output: Sheet,
  }),
  /** A4: what was said in a 征求意见, part by part, and where it went; for its office, and the county's. */
  'sheets.campaign': action({
    allow: ['townshipOffice', 'countyOffice'],
    effect: 'write',
    input: z.object({ id: Id }),
    output: Sheet,
  }),
  /** A4: a year of the caller's own ledger of mediations, without a name. */
  'sheets.mediations': action({
    allow: ['liaisonOfficer', 'deputy'],
    effect: 'write',
    input: z.object({ year: z.string().check(z.regex(/^20\d{2}$/)) }),
    output: Sheet,
  }),
  /** A6: what a visitor takes home, or whoever brought a letter: each matter with its query code. */
  'sheets.slip': action({
    allow: [...staff],
    effect: 'write',
    input: z.union([z.strictObject({ bookingId: Id }), z.strictObject({ messageId: Id })]),
    output: Sheet,
  }),
}
