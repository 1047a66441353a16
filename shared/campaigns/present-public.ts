import type { Campaign } from '#shared/campaigns/campaign'
import type { Opinion } from '#shared/campaigns/opinion'
import type { CampaignItem, CampaignView } from '#shared/campaigns/view'
import type { Person } from '#shared/people/person'
import type { County } from '#shared/places/county'
import { articlesOf } from '#shared/campaigns/articles'
import { kindWords, markWords, standingWords } from '#shared/campaigns/campaign-words'
import { movedDays } from '#shared/campaigns/moved-days'
import { partsOf } from '#shared/campaigns/parts'
import { askedText, campaignDays, figuresView, partName } from '#shared/campaigns/present'
import { standingsFor, takesOpinions } from '#shared/campaigns/write-opinion'
import { dayOf, dayText, dayTextWithWeekday } from '#shared/kernel/day'
import { redact } from '#shared/messages/privacy/redact'

function tagOf(campaign: Campaign, now: Date): Pick<CampaignItem, 'stateText' | 'tone'> {
  if (takesOpinions(campaign, now)) return { stateText: '正在征求', tone: 'info' }
  return campaign.result === null
    ? { stateText: '结束了，等结果', tone: 'amber' }
    : { stateText: '有结果了', tone: 'neutral' }
}

export function campaignItem(campaign: Campaign, now: Date): CampaignItem {
  const { _id, kind, issuer, to, result } = campaign
  const until = to === null ? '' : `${dayTextWithWeekday(to)}为止`
  return {
    ...{ id: _id, kindText: kindWords[kind], title: campaign.title, issuer },
    dayText: result === null ? until : `${dayText(dayOf(result.at))}公布了结果`,
    ...tagOf(campaign, now),
  }
}

function ownOpinion({ part, text, standing, mark, answer }: Opinion, campaign: Campaign) {
  const outcome =
    campaign.result === null || mark === 'none'
      ? null
      : { mark, words: markWords[mark], answer: redact(answer) }
  const said = { part, partText: partName(campaign, part), text }
  return { ...said, standing, standingText: standingWords[standing], outcome }
}

interface Reading {
  mine: readonly Opinion[]
  person: Person | null
  county: County
  now: Date
}

/** What anybody reads of it, and the reader's own opinions. */
export function campaignView(campaign: Campaign, { mine, person, county, now }: Reading): CampaignView {
  const { _id, kind, issuer, to, result, demo } = campaign
  const lawDraft = kind === 'lawDraft'
  return {
    ...{ id: _id, kind, issuer, to, demo, kindText: kindWords[kind], title: campaign.title },
    askedText: askedText(campaign, county),
    background: campaign.background,
    articles: lawDraft ? articlesOf(campaign.text) : [],
    questions: campaign.questions,
    afterwards: campaign.afterwards,
    whenText: campaignDays(campaign),
    movedDays: movedDays(campaign),
    open: takesOpinions(campaign, now),
    ...tagOf(campaign, now),
    parts: partsOf(campaign),
    standings: standingsFor(person).map((standing) => ({ standing, words: standingWords[standing] })),
    mine: [...mine].sort((a, b) => a.part - b.part).map((opinion) => ownOpinion(opinion, campaign)),
    result: result && {
      words: redact(result.words),
      dayText: dayText(dayOf(result.at)),
      figures: figuresView(result.figures, campaign),
    },
  }
}
