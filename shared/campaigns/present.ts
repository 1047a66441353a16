import type { Campaign, CampaignContent, Figures } from '#shared/campaigns/campaign'
import type { CampaignClerk } from '#shared/campaigns/clerk'
import type { CampaignDeskItem, CampaignWork, FiguresView, OpinionView } from '#shared/campaigns/view'
import type { Opinion } from '#shared/campaigns/opinion'
import type { County } from '#shared/places/county'
import { articlesOf } from '#shared/campaigns/articles'
import {
  campaignActWords,
  kindWords,
  markWords,
  standingWords,
  stateWords,
} from '#shared/campaigns/campaign-words'
import { mayAsk } from '#shared/campaigns/clerk'
import { campaignLimits } from '#shared/campaigns/limits'
import { partsOf } from '#shared/campaigns/parts'
import { hasBegun, printRefusal } from '#shared/campaigns/printable'
import { campaignRefusal } from '#shared/campaigns/refusal'
import { addDays, dayOf, dayText } from '#shared/kernel/day'
import { momentText } from '#shared/kernel/time-text'
import { CampaignDeedName } from '#shared/campaigns/view'
import { redact } from '#shared/messages/privacy/redact'

/** 征求谁的: '全县' · '柳沟镇' */
export function askedText({ asked }: Pick<Campaign, 'asked'>, { units }: County): string {
  return units.find(({ id }) => id === asked)?.name ?? '全县'
}

/** '2月8日到2月28日' */
export function campaignDays({ from, to }: Pick<Campaign, 'from' | 'to'>): string {
  return from === null || to === null ? '还没定哪天到哪天' : `${dayText(from)}到${dayText(to)}`
}

export function partName(campaign: Campaign, part: number): string {
  return partsOf(campaign).find((one) => one.part === part)?.name ?? '整体'
}

/** The words of counts; those of standing are the office's alone. */
export function figuresView({ opinions, gathered, parts, marks }: Figures, campaign: Campaign): FiguresView {
  const onSite =
    gathered.opinions > 0 ? `，其中现场收集 ${gathered.opinions} 条（${gathered.people} 人）` : ''
  return {
    text: `${opinions} 条意见${onSite}`,
    parts: parts.map(({ part, count }) => ({ key: `part:${part}`, words: partName(campaign, part), count })),
    marks: marks.map(({ mark, count }) => ({ key: `mark:${mark}`, words: markWords[mark], count })),
  }
}

function isLate({ state, to }: Campaign, now: Date): boolean {
  return state === 'closed' && to !== null && addDays(to, campaignLimits.answerDays) < dayOf(now)
}

function tagOf(campaign: Campaign, now: Date): Pick<CampaignDeskItem, 'stateText' | 'tone'> {
  if (isLate(campaign, now)) return { stateText: '超期没公布结果', tone: 'bad' }
  const { state } = campaign
  const waits = state === 'submitted' || state === 'closed'
  const over = state === 'draft' || state === 'answered'
  return { stateText: stateWords[state], tone: waits ? 'amber' : over ? 'neutral' : 'info' }
}

export function deskItem(campaign: Campaign, now: Date): CampaignDeskItem {
  const { _id, kind, issuer } = campaign
  const title = campaign.title || '还没写标题'
  const said = { kindText: kindWords[kind], title, issuer, dayText: campaignDays(campaign) }
  return { id: _id, ...said, ...tagOf(campaign, now) }
}

function nextText({ state, from, to }: Campaign): string {
  const last = to === null ? '' : dayText(to)
  const answerBy = to === null ? '' : dayText(addDays(to, campaignLimits.answerDays))
  const next = {
    draft: '写好了交给另一个人复核。',
    submitted: '等另一个人看过、同意，才会开始。写的人自己不能同意。',
    approved: `${from === null ? '' : dayText(from)}自动开始。`,
    open: `收到${last}为止，第二天自动结束。结束以后再一条一条标去处。`,
    closed: `一条一条标去处，${answerBy}前公布结果。`,
    answered: '结果公布了，写过意见的人都收到了。',
  } as const satisfies Record<Campaign['state'], string>
  return next[state]
}

function contentOf(campaign: Campaign): CampaignContent {
  const { kind, asked, title, background, text, questions, afterwards, from, to } = campaign
  return { kind, asked, title, background, text, questions, afterwards, from, to }
}

interface Reading {
  /** The caller's hats that see it. */
  clerks: readonly CampaignClerk[]
  now: Date
  county: County
}

export function campaignWork(
  campaign: Campaign,
  figures: Figures,
  { clerks, now, county }: Reading,
): CampaignWork {
  const { _id, version, unitId, kind, state, result } = campaign
  const may = CampaignDeedName.options.filter((act) =>
    clerks.some((by) => campaignRefusal(act, campaign, { by, now }) === null),
  )
  return {
    ...{ id: _id, version, unitId, state, issuer: campaign.issuer, kindText: kindWords[kind], may: [...may] },
    content: contentOf(campaign),
    ...tagOf(campaign, now),
    askedText: askedText(campaign, county),
    whenText: campaignDays(campaign),
    nextText: nextText(campaign),
    articles: articlesOf(campaign.text).length,
    parts: partsOf(campaign),
    figures: hasBegun(campaign) ? figuresView(figures, campaign) : null,
    standings: figures.standings.map(({ standing, count }) => ({
      ...{ key: `standing:${standing}`, words: standingWords[standing], count },
    })),
    unmarked: figures.unmarked,
    result: redact(result?.words ?? ''),
    trace: campaign.trace.map(({ at, act, byName, what }) => ({
      ...{ whenText: momentText(at), who: byName, what: campaignActWords[act], words: redact(what) },
    })),
    mayPrint: printRefusal(campaign, clerks) === null,
    askable: mayAsk(unitId, county),
  }
}

/** What is said, never by whom. */
export function opinionView(opinion: Opinion, campaign: Campaign): OpinionView {
  const { _id, version, part, standing, text, at, changed, gathered, people, mark, answer } = opinion
  const station = gathered && `${gathered.siteName}现场收集，${people} 人`
  return {
    ...{
      id: _id,
      version,
      partText: partName(campaign, part),
      standingText: station ?? standingWords[standing],
    },
    text: redact(text),
    whenText: `${momentText(at)}${changed ? '，后来改过' : ''}`,
    mark: mark === 'none' ? null : mark,
    markText: mark === 'none' ? '还没标' : markWords[mark],
    answer: redact(answer),
  }
}
