import type { ParsedInput } from '#shared/contract'
import type { Content, NoticeDeed } from '#shared/notices/decide'
import type { Clerk } from '#shared/notices/clerk'
import type { Notice } from '#shared/notices/notice'
import type { Context } from '#cloud/kernel/router'
import { Fault } from '#shared/kernel/fault'
import { politicalLabel } from '#shared/kernel/political-label'
import { audienceFault } from '#shared/notices/audience-fault'
import { reachesFollowers } from '#shared/notices/audience'
import { audienceText, scopeText } from '#shared/notices/audience-text'
import { blankNotice } from '#shared/notices/blank-notice'
import { issuerOf } from '#shared/notices/clerk'
import { decideNotice, expectNotice } from '#shared/notices/decide'
import { deskRows } from '#shared/notices/desk-rows'
import { stateWords } from '#shared/notices/notice-words'
import { noNotice, noticeRefusal } from '#shared/notices/refusal'
import { checkText } from '#cloud/kernel/wechat'
import { idOfRequest } from '#cloud/kernel/sha256'
import { takeAttachments } from '#cloud/notices/attachments'
import { areaOf, clerkFor, groundOf, knownFor, namesOf, sessionFor, type Ground } from '#cloud/notices/facts'
import { ordersOf } from '#cloud/notices/orders'
import { changeNotice, createNotice, readNotice } from '#cloud/notices/store'

type Drafted = ParsedInput<'notices.draft'>

const done = ({ _id, version, state }: Notice) => ({ id: _id, version, state, stateText: stateWords[state] })

interface Drafting {
  ground: Ground
  by: Clerk
  openid: string
  held: Notice | null
}

async function contentOf({ content }: Drafted, { ground, by, openid, held }: Drafting): Promise<Content> {
  const { sessionId, attachments: sent, ...rest } = content
  const [session, attachments, known] = await Promise.all([
    sessionFor(sessionId, by),
    takeAttachments(sent, { openid, held: held?.attachments ?? [] }),
    knownFor(content.audience),
  ])
  const names = namesOf(ground.sites, known.names)
  const said = reachesFollowers(content.audience) ? scopeText : audienceText
  const scopeName = said(content.audience, ground.county, names)
  return { ...rest, session, attachments, scopeName }
}

/** Writes a new draft, or saves one that is there; half finished is fine. */
export async function draft(input: Drafted, context: Context) {
  const ground = await groundOf(context)
  const openid = context.caller.openid ?? ''
  const { now } = context
  if ('requestId' in input) {
    const [by] = ground.clerks
    const content = await contentOf(input, { ground, by, openid, held: null })
    return done(await createNotice(newNotice(input.requestId, { ground, by, content })))
  }
  const held = await readNotice(input.id)
  if (!held) throw noNotice()
  const by = clerkFor('draft', held, ground)
  const fault = noticeRefusal('draft', held, { by, now })
  if (fault) throw fault
  const content = await contentOf(input, { ground, by, openid, held })
  const saved = await changeNotice(input.id, (notice) => {
    expectNotice(notice, input.version)
    return { notice: decideNotice(notice, { act: 'draft', content }, { by, now }) }
  })
  return done(saved)
}

interface New {
  ground: Ground
  by: Clerk
  content: Content
}

function newNotice(requestId: string, { ground, by, content }: New): Notice {
  const { county, sites, now } = ground
  const site = sites.find(({ _id }) => _id === by.siteId)
  const place = { unitId: by.unitId, siteId: by.siteId }
  return {
    ...blankNotice,
    ...content,
    ...place,
    _id: idOfRequest('n', by.id, requestId),
    issuer: issuerOf(place, county, site?.name ?? ''),
    author: { id: by.id, name: by.name },
    touchedAt: now.toISOString(),
    demo: county.demo,
  }
}

const words = ({ title, body, translations }: Notice) =>
  [title, body, ...translations.flatMap((one) => [one.title, one.body])].join('\n')

/** WeChat's word on a text; what it forbids is refused, but political words are an assembly's daily bread. */
async function checked(text: string, openid: string): Promise<'pass' | 'review' | 'unchecked'> {
  const { suggest, label } = await checkText(openid, text)
  if (suggest === 'risky' && label !== politicalLabel) {
    throw new Fault(
      'contentRejected',
      '公告里有平台不让发的内容，没有交出去。写好的都在，改一改再交。',
      'body',
    )
  }
  return suggest === 'risky' ? 'review' : suggest
}

/** Hands a draft to the second person: complete, to somebody it may go to, and read by WeChat's check. */
export async function submit({ id, version }: ParsedInput<'notices.submit'>, context: Context) {
  const ground = await groundOf(context)
  const { now } = context
  const held = await readNotice(id)
  if (!held) throw noNotice()
  const by = clerkFor('submit', held, ground)
  const fault = noticeRefusal('submit', held, { by, now })
  if (fault) throw fault
  expectNotice(held, version)
  const wrong = audienceFault(held.audience, areaOf(ground, held), await knownFor(held.audience))
  if (wrong) throw wrong
  const check = await checked(words(held), context.caller.openid ?? '')
  return await step({ id, version }, { act: 'submit', check }, { ground, by })
}

interface At {
  id: string
  version: number
}

/** One act on one notice, decided on the version its doer saw, in one transaction. */
async function step({ id, version }: At, deed: NoticeDeed, { ground, by }: { ground: Ground; by?: Clerk }) {
  const { now } = ground
  const saved = await changeNotice(id, (notice) => {
    const clerk = by ?? clerkFor(deed.act, notice, ground)
    const unseen = noticeRefusal(deed.act, notice, { by: clerk, now })
    if (unseen?.code === 'notFound') throw unseen
    expectNotice(notice, version)
    const next = decideNotice(notice, deed, { by: clerk, now })
    return { notice: next, orders: ordersOf(deed, next, ground), rows: deskRows(next, deed.act) }
  })
  return done(saved)
}

export const approve = async (input: ParsedInput<'notices.approve'>, context: Context) =>
  await step(input, { act: 'approve' }, { ground: await groundOf(context) })

export const sendBack = async (input: ParsedInput<'notices.sendBack'>, context: Context) =>
  await step(input, { act: 'sendBack', words: input.note }, { ground: await groundOf(context) })

export async function correct(
  { reason, title, body, ...at }: ParsedInput<'notices.correct'>,
  context: Context,
) {
  const ground = await groundOf(context)
  await checked(`${title}\n${body}`, context.caller.openid ?? '')
  return await step(at, { act: 'correct', title, body, words: reason }, { ground })
}

export const recall = async (input: ParsedInput<'notices.recall'>, context: Context) =>
  await step(input, { act: 'recall', words: input.reason }, { ground: await groundOf(context) })
