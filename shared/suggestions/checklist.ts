import type { Checklist, ForbiddenKind } from '#shared/suggestions/suggestion'

/** What a suggestion may not be (山东省代表建议办理条例 §6), asked one by one. */
export const forbiddenQuestions = {
  ownMatter: '是您本人或者亲属的个人事情吗？',
  forwarded: '是替人转交的信件吗？',
  academic: '是学术讨论吗？',
  product: '是推销产品吗？',
  empty: '是不是没有具体内容？',
  other: '还有别的不该写成建议的情况吗？比如正在打官司的事，或者一次写了几件事？',
} as const satisfies Record<ForbiddenKind, string>

/** Every kind was answered with "no". */
export function checklistClear(checklist: Checklist): boolean {
  return Object.values(checklist).every((answer) => answer === false)
}
