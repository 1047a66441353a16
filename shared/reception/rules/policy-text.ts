import type { ResolutionRule } from '#shared/reception/rule'

export const holidayWords = {
  postpone: '放假顺延到节后第一个上班日',
  keep: '放假照常接待',
  skip: '放假这次不接待',
} as const satisfies Record<ResolutionRule['onHoliday'], string>

export const weekendWords = {
  postpone: '碰上周末顺延到周一',
  keep: '周末照常接待',
} as const satisfies Record<ResolutionRule['onWeekend'], string>

/** What happens on rest days: '放假顺延到节后第一个上班日，碰上周末顺延到周一' */
export function policyText({ onHoliday, onWeekend }: ResolutionRule): string {
  return `${holidayWords[onHoliday]}，${weekendWords[onWeekend]}`
}
