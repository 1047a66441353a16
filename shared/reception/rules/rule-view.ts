import type { HolidayCalendar } from '#shared/kernel/calendar'
import { addDays, type Day } from '#shared/kernel/day'
import { resolveReceptionDays } from '#shared/reception/resolve'
import type { ReceptionRule } from '#shared/reception/rule'
import { ruleText } from '#shared/reception/rule-text'
import type { RuleView } from '#shared/reception/rules/contract'
import { firstDates } from '#shared/reception/rules/first-dates'
import { nextDate } from '#shared/reception/rules/next-date'
import { policyText } from '#shared/reception/rules/policy-text'
import { shortfalls, type Quota, type Shortfall } from '#shared/reception/rules/quota'

interface Standing {
  today: Day
  calendar: HolidayCalendar
}

/** A rule as a clerk reads it. Faults as firstDates. */
export function ruleView(rule: ReceptionRule, standing: Standing): RuleView {
  return {
    rule,
    text: ruleText(rule),
    policyText: policyText(rule),
    next: firstDates(rule, standing).map(nextDate),
    gaps: gapsOf(rule, standing),
  }
}

/** The same for a rule that is in force: one that no longer gives a date has none, and says so by its emptiness. */
export function ruleInForce(rule: ReceptionRule, standing: Standing): RuleView {
  try {
    return ruleView(rule, standing)
  } catch {
    return { rule, text: ruleText(rule), policyText: policyText(rule), next: [], gaps: [] }
  }
}

function gapsOf(rule: ReceptionRule, { today, calendar }: Standing): string[] {
  if (!('atLeast' in rule.rule)) return []
  const year = today.slice(0, 4)
  const range = { from: `${year}-01-01`, to: `${year}-12-31` }
  const around = { from: addDays(range.from, -31), to: range.to }
  const held = resolveReceptionDays(rule, around, calendar).flatMap(({ effective }) => effective ?? [])
  return shortfalls(rule.rule, held, range)
    .filter(({ to }) => to >= today)
    .map((gap) => gapText(gap, rule.rule as Quota))
}

function gapText({ from, to, held, atLeast }: Shortfall, { per }: Quota): string {
  const months = per === 'year' ? '全年' : `${Number(from.slice(5, 7))}月到${Number(to.slice(5, 7))}月`
  return `${months}要接待至少${atLeast}次，照规则只有${held}次，请另加一场。`
}
