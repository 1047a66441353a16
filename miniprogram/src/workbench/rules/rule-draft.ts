import { useState } from 'react'
import type { ReceptionRule } from '#shared/reception/rule'
import { formOf, patternOf, type RuleForm } from '#shared/reception/rules/rule-form'

type Rest = Pick<ReceptionRule, 'onHoliday' | 'onWeekend' | 'start' | 'end' | 'seats' | 'collapseWithinDays'>

export interface RuleDraft {
  form: RuleForm
  rest: Rest
  /** null while a day is still to be chosen. */
  rule: ReceptionRule | null
  changeForm: (change: Partial<RuleForm>) => void
  changeRest: (change: Partial<Rest>) => void
}

/** A rule while it is being put together; starts as the one in force. */
export function useRuleDraft(inForce: ReceptionRule): RuleDraft {
  const { rule: pattern, ...known } = inForce
  const [form, setForm] = useState(() => formOf(pattern))
  const [rest, setRest] = useState<Rest>(known)
  const chosen = patternOf(form)
  const { collapseWithinDays, ...others } = rest
  return {
    form,
    rest,
    rule: chosen && {
      rule: chosen,
      ...others,
      ...(collapseWithinDays !== undefined && { collapseWithinDays }),
    },
    changeForm: (change) => setForm((last) => ({ ...last, ...change })),
    changeRest: (change) => setRest((last) => ({ ...last, ...change })),
  }
}
