import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Day, Id } from '#shared/kernel/field'
import { ReceptionRule, ResolutionRule } from '#shared/reception/rule'
import { NextDate } from '#shared/reception/rules/next-date'

/** One date of `reception.preview`, which is public and kept stable (issue 4). */
const PreviewDay = z.object({
  scheduled: Day,
  effective: z.nullable(Day),
  /** 'regular' | 'weekend' | 'holiday:<name>', with ';collapsed_into:<scheduled>' when merged */
  reason: z.string(),
  /** Three days before the scheduled day; left out, like the next, when nothing is held. */
  noticeBy: z.optional(Day),
  announceEffectiveBy: z.optional(Day),
  provisional: z.boolean(),
})

/** A rule in force and in words, with its next dates. */
const RuleView = z.object({
  rule: ReceptionRule,
  /** '每月15日 上午 9:00–11:00' */
  text: z.string(),
  policyText: z.string(),
  next: z.array(NextDate),
  /** Periods of a quota in which too few are planned: '1月到3月要接待至少1次，照规则只有0次…'. */
  gaps: z.array(z.string()),
})
export type RuleView = z.output<typeof RuleView>

const SiteRule = z.object({
  id: Id,
  name: z.string(),
  unitName: z.string(),
  own: z.boolean(),
  /** Follows the county's rule when it has none of its own. */
  isStation: z.boolean(),
  version: z.int(),
  mayChange: z.boolean(),
  /** Days of the month that the county offers, when its people may pick one. */
  mayPick: z.array(z.int()),
  /** null: it receives on no fixed day. */
  view: z.nullable(RuleView),
})
export type SiteRule = z.output<typeof SiteRule>

const staff = ['liaisonOfficer', 'townshipOffice', 'countyOffice', 'auditor'] as const
const keepers = ['countyOffice', 'townshipOffice', 'liaisonOfficer'] as const
/** null: the county's own rule. */
const SiteId = z.nullable(Id)

export const rulesActions = {
  'reception.preview': action({
    allow: 'anybody',
    effect: 'read',
    input: z.object({ ...ResolutionRule.shape, from: Day, to: Day }),
    output: z.object({ days: z.array(PreviewDay) }),
  }),
  'reception.rules': action({
    allow: staff,
    effect: 'read',
    input: z.object({}),
    output: z.object({
      county: z.object({ ...RuleView.shape, version: z.int(), mayChange: z.boolean() }),
      sites: z.array(SiteRule),
      today: Day,
    }),
  }),
  /** What a rule would mean, before it is saved; `rule` null: the site follows the county. */
  'reception.tryRule': action({
    allow: keepers,
    effect: 'read',
    input: z.object({ siteId: SiteId, rule: z.nullable(ReceptionRule) }),
    output: z.object({ ...RuleView.shape, confirm: z.array(Day) }),
  }),
  'reception.saveRule': action({
    allow: keepers,
    effect: 'write',
    input: z.object({
      siteId: SiteId,
      rule: z.nullable(ReceptionRule),
      /** The first dates as the caller saw them: `confirm` of tryRule. */
      confirmed: z.array(Day).check(z.minLength(1), z.maxLength(10)),
      expectVersion: z.int(),
    }),
    output: z.object({ version: z.int(), text: z.string() }),
  }),
}
