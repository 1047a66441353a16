import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Cursor, Day, Id, PageSize, words } from '#shared/kernel/field'
import { issueLimits } from '#shared/issues/limits'
import { IssueListRow, IssueView } from '#shared/issues/view'

const offices = ['townshipOffice', 'countyOffice'] as const
const writers = ['deputy', 'liaisonOfficer', 'townshipOffice', 'countyOffice'] as const
const readers = [...writers, 'handlingUnit', 'auditor'] as const

const Words = z.object({
  problem: words(4, 300),
  place: z._default(words(0, 80), ''),
  clauses: z._default(
    z.array(z.object({ law: words(2, 60), article: words(0, 40) })).check(z.maxLength(issueLimits.clauses)),
    [],
  ),
  figures: z._default(
    z
      .array(z.object({ figure: words(1, 120), source: words(1, 60) }))
      .check(z.maxLength(issueLimits.figures)),
    [],
  ),
  remedy: z._default(words(0, 500), ''),
  unitId: z._default(z.nullable(Id), null),
  rectifyBy: z._default(z.nullable(Day), null),
  source: z._default(
    z.object({ kind: z.enum(['visit', 'inspection', 'message', 'other']), words: words(0, 60) }),
    { kind: 'visit', words: '' },
  ),
})

/** Every step names the version of the line it was decided on; another version is `conflict`. */
const target = { listId: Id, issueId: Id, version: z.int() }

/** What a step answers: the screen reads the list again. */
const Done = z.object({ listId: Id, version: z.int() })

export const issuesActions = {
  /** The caller's lists, the newest first: of his area, or with something for his unit. */
  'issues.lists': action({
    allow: [...readers],
    effect: 'read',
    input: z.object({
      state: z._default(z.enum(['open', 'closed']), 'open'),
      cursor: z.optional(Cursor),
      limit: PageSize,
    }),
    output: z.object({
      items: z.array(IssueListRow),
      next: z.nullable(Cursor),
      /** Where he may open one. */
      mayOpen: z.array(z.object({ id: Id, name: z.string() })),
    }),
  }),
  'issues.get': action({
    allow: [...readers],
    effect: 'read',
    input: z.object({ id: Id }),
    output: z.object({
      id: Id,
      version: z.int(),
      theme: z.string(),
      note: z.string(),
      unitName: z.string(),
      state: z.enum(['open', 'closed']),
      openedText: z.string(),
      issues: z.array(IssueView),
      handlingUnits: z.array(z.object({ id: Id, name: z.string() })),
      mayWrite: z.boolean(),
      mayClose: z.boolean(),
    }),
  }),
  'issues.openList': action({
    allow: [...offices],
    effect: 'write',
    input: z.object({ requestId: Id, unitId: Id, theme: words(2, 40), note: z._default(words(0, 300), '') }),
    output: Done,
  }),
  'issues.write': action({
    allow: [...writers],
    effect: 'write',
    input: z.object({ listId: Id, requestId: Id, ...Words.shape }),
    output: Done,
  }),
  'issues.rewrite': action({
    allow: [...writers],
    effect: 'write',
    input: z.object({ ...target, ...Words.shape }),
    output: Done,
  }),
  'issues.drop': action({ allow: [...writers], effect: 'write', input: z.object(target), output: Done }),
  /** The lines that were seen and are whole, to their units. */
  'issues.send': action({
    allow: [...offices],
    effect: 'write',
    input: z.object({
      listId: Id,
      issues: z
        .array(z.object({ issueId: Id, version: z.int() }))
        .check(z.minLength(1), z.maxLength(issueLimits.issues)),
    }),
    output: Done,
  }),
  'issues.report': action({
    allow: ['handlingUnit'],
    effect: 'write',
    input: z.object({ ...target, words: words(2, 500), done: z.boolean() }),
    output: Done,
  }),
  'issues.check': action({
    allow: [...offices],
    effect: 'write',
    input: z.object({ ...target, words: words(2, 300), passed: z.boolean() }),
    output: Done,
  }),
  'issues.close': action({
    allow: [...offices],
    effect: 'write',
    input: z.object({ listId: Id, version: z.int() }),
    output: Done,
  }),
}
