import type { ParsedInput } from '#shared/contract'
import type { SuggestionContent } from '#shared/suggestions/act'
import type { Suggestion } from '#shared/suggestions/suggestion'
import type { Context } from '#cloud/kernel/router'
import { Fault } from '#shared/kernel/fault'
import type { Actor } from '#shared/messages/actor'
import { shownTitle } from '#shared/messages/privacy/without-person'
import { blankSuggestion } from '#shared/suggestions/blank-suggestion'
import { decideSuggestion, expectSuggestion } from '#shared/suggestions/decide'
import { handOf } from '#shared/suggestions/hands'
import { mayQuote } from '#shared/suggestions/may-quote'
import { hatForSuggestion, noSuggestion, suggestionRefusal } from '#shared/suggestions/refusal'
import { sameContent } from '#shared/suggestions/same-content'
import { checkWords } from '#cloud/kernel/check-words'
import { idOfRequest } from '#cloud/kernel/sha256'
import { deputiesById } from '#cloud/deputies/store'
import { messagesById } from '#cloud/messages/store'
import { groundOf, type Ground } from '#cloud/suggestions/hats'
import { done } from '#cloud/suggestions/step'
import { changeSuggestion, createSuggestion, readSuggestion } from '#cloud/suggestions/store'

type Drafted = ParsedInput<'suggestions.draft'>
type Held = Pick<Suggestion, 'evidence' | 'coSigners'>

/** Messages newly named must be in his hands; those already attached stay, whoever has them now. */
async function evidenceOf(ids: readonly string[], { hats }: Ground, held: Held) {
  const known = new Map(held.evidence.map((one) => [one.messageId, one]))
  const found = await messagesById(ids.filter((id) => !known.has(id)))
  return [...new Set(ids)].map((messageId) => {
    const kept = known.get(messageId)
    if (kept) return kept
    const message = found.get(messageId)
    if (!message || !hats.some((by) => mayQuote(message, by)))
      throw new Fault('invalidInput', '有一件留言不在您手里，请重新选。', 'messageIds')
    return { messageId, title: shownTitle(message), number: message.number }
  })
}

async function signersOf(ids: readonly string[], by: Actor, held: Held) {
  const known = new Map(held.coSigners.map((one) => [one.deputyId, one]))
  const found = await deputiesById(ids.filter((id) => !known.has(id)))
  return [...new Set(ids)].map((deputyId) => {
    const name = known.get(deputyId)?.name ?? found.get(deputyId)?.name
    const active = known.has(deputyId) || found.get(deputyId)?.status === 'active'
    if (name === undefined || !active || deputyId === by.deputyId)
      throw new Fault('invalidInput', '有一位代表请不了联名，请重新选。', 'coSigners')
    return { deputyId, name }
  })
}

interface Writing {
  ground: Ground
  by: Actor
  held: Held
  context: Context
}

/** What he chose with everything looked up; words others will read pass WeChat's check, part by part. */
async function contentOf({ content }: Drafted, writing: Writing): Promise<SuggestionContent> {
  const { ground, by, held, context } = writing
  const { messageIds, coSigners, ...rest } = content
  const { proposedUnit, title, situation, analysis, proposals } = rest
  if (proposedUnit !== null && !ground.county.handlingUnits.some(({ id }) => id === proposedUnit))
    throw new Fault('invalidInput', '没有这个承办单位，请重新选。', 'proposedUnit')
  const [evidence, signers] = await Promise.all([
    evidenceOf(messageIds, ground, held),
    signersOf(coSigners, by, held),
    ...[`${title}\n${situation}`.trim(), analysis, proposals].map((part) => checkWords(part, context)),
  ])
  return { ...rest, evidence, coSigners: signers }
}

/** A deputy writes a new draft, or saves one of his; half finished is fine. */
export async function draft(input: Drafted, context: Context) {
  const ground = await groundOf(context)
  return done(
    'requestId' in input ? await writeNew(input, ground, context) : await writeAgain(input, ground, context),
  )
}

type Named<Key extends string> = Extract<Drafted, Record<Key, unknown>>

async function writeNew(input: Named<'requestId'>, ground: Ground, context: Context) {
  const by = ground.hats.find(({ role }) => role === 'deputy')
  if (!by?.deputyId || by.unitId === null) throw new Fault('forbidden', '只有代表能写建议。')
  const content = await contentOf(input, { ground, by, held: blankSuggestion, context })
  const at = ground.now.toISOString()
  const blank: Suggestion = {
    ...blankSuggestion,
    _id: idOfRequest('s', by.id, input.requestId),
    requestId: input.requestId,
    lead: { deputyId: by.deputyId, personId: by.id, name: by.name },
    unitId: by.unitId,
    siteId: by.siteId ?? '',
    createdAt: at,
    touchedAt: at,
    demo: ground.county.demo,
  }
  return await createSuggestion(decideSuggestion(blank, { act: 'draft', content }, { ...ground, by }))
}

async function writeAgain(input: Named<'version'>, ground: Ground, context: Context) {
  const held = await readSuggestion(input.id)
  if (!held) throw noSuggestion()
  const by = hatForSuggestion('draft', held, ground)
  if (handOf(held, by) === null) throw noSuggestion()
  const refused = suggestionRefusal('draft', held, { ...ground, by })
  if (refused) throw refused
  const content = await contentOf(input, { ground, by, held, context })
  return await changeSuggestion(input.id, (current) => {
    const sentTwice = current.version === input.version + 1 && sameContent(current, content)
    if (sentTwice) return null
    expectSuggestion(current, input.version)
    return decideSuggestion(current, { act: 'draft', content }, { ...ground, by })
  })
}
