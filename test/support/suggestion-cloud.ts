import type { ActionName, Input } from '#shared/contract'
import type { Suggestion } from '#shared/suggestions/suggestion'
import { who, type Case, type DemoCloud } from '#test/support/demo-cloud'

/** Whom a suggestion of 柳沟镇 passes: the second review and the assignment are the county's. */
export const people = { ...who, lead: who.deputy, coSigner: who.colleague, other: 'demo-deputy-he' } as const

let made = 0

const allNo = {
  ownMatter: false,
  forwarded: false,
  academic: false,
  product: false,
  empty: false,
  other: false,
}

export type Content = Input<'suggestions.draft'>['content']

export function aContent(over: Partial<Content> = {}): Content {
  return {
    title: '关于春灌前疏通支渠的建议',
    situation: '下游几个村过水不到一半，麦子靠它浇，年年都等到浇不上才想起来。',
    analysis: '渠归两家管，清淤的钱没有列进预算，谁也不先动手。',
    proposals: '一、春灌前先清最堵的一段。二、每年十一月清一次，钱列入预算。',
    messageIds: [],
    coSigners: [],
    checklist: allNo,
    proposedUnit: 'H12',
    confidential: false,
    ...over,
  }
}

/** One suggestion on its way. */
export type Standing = Pick<Case, 'id' | 'version'>

type Step = readonly [action: ActionName, input: object, by: keyof typeof people]

const submit: Step = ['suggestions.submit', {}, 'lead']
const first: Step = ['suggestions.review', { pass: true }, 'liaison']
const second: Step = ['suggestions.review', { pass: true }, 'county']
const assign: Step = ['suggestions.assign', { leadUnit: 'H12', coUnits: ['H11'] }, 'county']
const receive: Step = ['suggestions.receive', { number: '水建 9 号' }, 'unit']
const reply: Step = ['suggestions.reply', { class: 'A', text: '最堵的一段清好了。' }, 'unit']
const promise: Step = [
  'suggestions.reply',
  { class: 'B', text: '列入三月计划。', promisedFor: '2026-03-20' },
  'unit',
]
const sign: Step = ['suggestions.sign', { head: '局长' }, 'unit']
const content: Step = ['suggestions.feedback', { opinion: 'satisfied', signed: true }, 'lead']
const unhappy: Step = [
  'suggestions.feedback',
  { opinion: 'dissatisfied', words: '还是没水', signed: true },
  'lead',
]

const reviewed = [submit, first, second]
const inHandling = [...reviewed, assign, receive]
const replied = [...inHandling, reply, sign]

/** The shortest way to where most acts begin. */
const ways = {
  drafting: [],
  firstReview: [submit],
  secondReview: [submit, first],
  toAssign: reviewed,
  assigned: [...reviewed, assign],
  inHandling,
  written: [...inHandling, reply],
  replied,
  toAssess: [...replied, unhappy, reply, sign, unhappy],
  promised: [...inHandling, promise, sign, content],
  toStrike: [...replied, content],
} satisfies Record<string, readonly Step[]>

export type Place = keyof typeof ways

export function suggestionsOn(cloud: () => DemoCloud) {
  async function draft(over: Partial<Content> = {}, openid: string = people.lead): Promise<Standing> {
    const requestId = `suggestion-${(made += 1)}`
    const { id, version } = await cloud().ok(
      'suggestions.draft',
      { requestId, content: aContent(over) },
      openid,
    )
    return { id, version }
  }

  async function act(one: Standing, name: ActionName, input: object, openid: string): Promise<void> {
    const next = await cloud().ok(name, { id: one.id, version: one.version, ...input }, openid)
    one.version = (next as { version: number }).version
  }

  return {
    draft,
    act,
    /** A fresh suggestion, brought to where an act begins. */
    async bring(place: Place, over: Partial<Content> = {}): Promise<Standing> {
      const one = await draft(over)
      for (const [name, input, by] of ways[place]) await act(one, name, input, people[by])
      return one
    },
    stored: (id: string) =>
      cloud().database.dump('suggestions', ({ _id }) => _id === id)[0] as unknown as Suggestion,
  }
}
