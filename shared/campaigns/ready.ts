import type { CampaignContent } from '#shared/campaigns/campaign'
import { articlesFault } from '#shared/campaigns/articles'
import { campaignLimits } from '#shared/campaigns/limits'
import { type Day, dayOf, dayText, diffDays } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'

type Missing = readonly [field: keyof CampaignContent, words: string] | null

function ofWords({ kind, title, background, text, questions, afterwards }: CampaignContent): Missing {
  if (title.trim().length < 2) return ['title', '还没写标题。写一句，最多 40 个字。']
  if (background.trim() === '') return ['background', '还没写背景。为什么要问，写给没听说过的人看。']
  const wrong = kind === 'lawDraft' ? articlesFault(text) : null
  if (wrong !== null) return ['text', wrong]
  if (questions.length === 0) return ['questions', '还没写想问什么。至少写一个问题。']
  return afterwards.trim() === '' ? ['afterwards', '还没写收到的意见拿去做什么。'] : null
}

function ofDays({ from, to }: CampaignContent, now: Date): Missing {
  if (from === null) return ['from', '还没选哪天开始。']
  if (to === null) return ['to', '还没选最后一天。']
  if (to < from) return ['to', '最后一天在开始之前。请改一个日子。']
  if (to < dayOf(now)) return ['to', '最后一天已经过了。请改一个日子。']
  return diffDays(from, to) >= campaignLimits.days
    ? ['to', `最多 ${campaignLimits.days} 天。请把最后一天提前。`]
    : null
}

/** Why the last day cannot be moved to this one; null: it can. Fault: invalidInput. */
export function notLater(content: CampaignContent, to: Day, now: Date): Fault | null {
  if (content.to !== null && to <= content.to)
    return new Fault('invalidInput', `现在的最后一天是${dayText(content.to)}。请选它后面的日子。`, 'to')
  const wrong = ofDays({ ...content, to }, now)
  return wrong && new Fault('invalidInput', `从开始那天算，${wrong[1]}`, 'to')
}

/** What is missing before it may be handed to a second person; null: nothing. Fault: invalidInput. */
export function campaignMissing(content: CampaignContent, now: Date): Fault | null {
  const missing = ofWords(content) ?? ofDays(content, now)
  return missing && new Fault('invalidInput', missing[1], missing[0])
}
