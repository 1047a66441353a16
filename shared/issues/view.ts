import * as z from 'zod/mini'
import { Day, Id } from '#shared/kernel/field'
import { IssueSource, IssueStatus } from '#shared/issues/issue-list'

/** What somebody may do with a line now; the same rules refuse in the cloud. */
export const IssueDeed = z.enum(['rewrite', 'drop', 'send', 'report', 'check'])
export type IssueDeed = z.output<typeof IssueDeed>

export const IssueView = z.object({
  id: Id,
  version: z.int(),
  serial: z.nullable(z.int()),
  status: IssueStatus,
  statusText: z.string(),
  tone: z.enum(['neutral', 'info', 'amber', 'bad', 'ok']),
  problem: z.string(),
  place: z.string(),
  clauses: z.array(z.object({ law: z.string(), article: z.string() })),
  figures: z.array(z.object({ figure: z.string(), source: z.string() })),
  remedy: z.string(),
  unitId: z.nullable(Id),
  unitName: z.string(),
  rectifyBy: z.nullable(Day),
  source: IssueSource,
  /** '走访：……'; a message by its number */
  sourceText: z.string(),
  /** '还缺：条款对照', '' when whole */
  missingText: z.string(),
  /** '还有 5 天' · '超期 2 天' · '2月20日销号' */
  dueText: z.string(),
  steps: z.array(z.object({ whenText: z.string(), who: z.string(), what: z.string(), words: z.string() })),
  may: z.array(IssueDeed),
})
export type IssueView = z.output<typeof IssueView>

export const IssueListRow = z.object({
  id: Id,
  theme: z.string(),
  unitName: z.string(),
  state: z.enum(['open', 'closed']),
  openedText: z.string(),
  /** Lines not sent, with a unit, to be checked, struck off; of a unit only its own. */
  counts: z.object({ unsent: z.int(), rectifying: z.int(), reported: z.int(), struckOff: z.int() }),
  over: z.int(),
})
export type IssueListRow = z.output<typeof IssueListRow>
