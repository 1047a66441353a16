import type { Campaign, Figures } from '#shared/campaigns/campaign'
import type { Opinion } from '#shared/campaigns/opinion'
import type { County } from '#shared/places/county'
import { articlesOf } from '#shared/campaigns/articles'
import { kindWords, markWords, standingWords } from '#shared/campaigns/campaign-words'
import { movedDays } from '#shared/campaigns/moved-days'
import { partsOf } from '#shared/campaigns/parts'
import { askedText, campaignDays, figuresView, opinionView } from '#shared/campaigns/present'
import { redact } from '#shared/messages/privacy/redact'

/** The collection of a 征求意见 on A4: part by part what was said and where it went; there is no name to print. */
export interface CampaignSheet {
  title: string
  issuer: string
  facts: { term: string; value: string }[]
  figures: { count: number; words: string }[]
  /** 意见去了哪里, '' while it is not published. */
  result: string
  parts: CampaignSheetPart[]
  /** '第一条、第二条': articles to which nobody spoke. */
  silent: string
  /** There were more than one sheet takes: the latest are printed. */
  cut: boolean
}

export interface CampaignSheetPart {
  /** '第三条' · '第 1 问' · '整体' */
  name: string
  /** The article or the question; '' for the whole. */
  text: string
  count: number
  opinions: { words: string; who: string; where: string }[]
}

interface Facts {
  county: County
  figures: Figures
  /** The newest first; they are printed in the order in which they came. */
  opinions: readonly Opinion[]
  most: number
}

export function campaignSheet(campaign: Campaign, { county, figures, opinions, most }: Facts): CampaignSheet {
  const shown = opinions.slice(0, most).reverse()
  const counted = partsOf(campaign).map(({ part, name }) => ({
    ...{ part, name, count: figures.parts.find((one) => one.part === part)?.count ?? 0 },
  }))
  // A question nobody answered is an answer too; of a law draft most articles are left alone.
  const kept = ({ part, count }: { part: number; count: number }) =>
    count > 0 || (campaign.kind !== 'lawDraft' && part > 0)
  const silent = counted.filter((one) => one.part > 0 && !kept(one))
  return {
    ...{ title: campaign.title, issuer: campaign.issuer, facts: factsOf(campaign, { county, figures }) },
    figures: boxesOf(figures),
    result: redact(campaign.result?.words ?? ''),
    parts: counted.filter(kept).map(({ part, ...one }) => ({
      ...{ ...one, text: textOf(campaign, part) },
      opinions: shown.filter((opinion) => opinion.part === part).map((opinion) => line(opinion, campaign)),
    })),
    silent: silent.map(({ name }) => name).join('、'),
    cut: opinions.length > most,
  }
}

function textOf({ kind, text, questions }: Campaign, part: number): string {
  if (kind === 'lawDraft') return articlesOf(text).find((one) => one.part === part)?.text ?? ''
  return questions[part - 1] ?? ''
}

function line(opinion: Opinion, campaign: Campaign) {
  const { text, standingText, markText, answer } = opinionView(opinion, campaign)
  return { words: text, who: standingText, where: [markText, answer].filter(Boolean).join('：') }
}

function factsOf(campaign: Campaign, { county, figures }: Pick<Facts, 'county' | 'figures'>) {
  const { kind, state, afterwards, questions } = campaign
  const said = figures.standings.map(({ standing, count }) => `${standingWords[standing]} ${count} 条`)
  return [
    { term: '哪一种', value: `${kindWords[kind]}，问${askedText(campaign, county)}的人` },
    { term: '哪几天', value: campaignDays(campaign) + (state === 'open' ? '，还在收' : '') },
    ...movedDays(campaign).map(({ title, words }) => ({ term: '改过日子', value: `${title}：${words}` })),
    ...(kind === 'lawDraft' ? questions.map((value, at) => ({ term: `第 ${at + 1} 问`, value })) : []),
    { term: '用处', value: afterwards },
    { term: '收到', value: figuresView(figures, campaign).text },
    { term: '谁说的', value: said.join('，') || '还没有人说' },
  ]
}

/** Where the opinions went, in figures; those without a mark while there are any. */
function boxesOf({ marks, unmarked }: Figures) {
  const went = marks.map(({ mark, count }) => ({ count, words: markWords[mark] }))
  return [...went, ...(unmarked > 0 ? [{ count: unmarked, words: '还没标' }] : [])]
}
