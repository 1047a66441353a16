import type { issuesActions } from '#shared/issues/contract'
import type { IssueList, IssueWords } from '#shared/issues/issue-list'
import type { IssueDecision, IssueSetting } from '#shared/issues/step'
import type { Person } from '#shared/people/person'
import type { County } from '#shared/places/county'
import type { Context, Handlers } from '#cloud/kernel/router'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { dayOf, dayText } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { type IssueActor, issueActors } from '#shared/issues/hand'
import { issueListRow, issueViews, keeperName } from '#shared/issues/present'
import { checkIssue, reportIssue } from '#shared/issues/rectify'
import { closeList, sendIssues } from '#shared/issues/send'
import { dropIssue, rewriteIssue, writeIssue } from '#shared/issues/write'
import { changeList, createList, findLists, noList, readList, type IssueScope } from '#cloud/issues/store'
import { checkWords } from '#cloud/kernel/check-words'
import { findByCode } from '#cloud/messages/store'
import { loadCounty } from '#cloud/places/store'

interface Ground {
  county: County
  person: Person
  now: Date
}

async function groundOf({ caller, now }: Context): Promise<Ground> {
  const [county, person] = await Promise.all([loadCounty(now), caller.person()])
  if (!person) throw new Fault('forbidden', '您的身份不看问题清单。')
  return { county, person, now }
}

/** The hat that may do most with this list. Fault: notFound. */
function actorOf(list: Pick<IssueList, 'unitId' | 'unitIds'>, { person }: Ground): IssueActor {
  const [by] = issueActors(list, person)
  if (!by) throw noList()
  return by
}

async function step(
  context: Context,
  listId: string,
  decide: (list: IssueList, setting: IssueSetting) => IssueDecision,
) {
  const ground = await groundOf(context)
  const { county, now } = ground
  const list = await changeList(listId, (current) =>
    decide(current, { by: actorOf(current, ground), county, now }),
  )
  return { listId: list._id, version: list.version }
}

/** Words of a line pass the content check; a message is named by a number of the writer's own area. */
async function checkedLine(words: IssueWords, context: Context): Promise<IssueWords> {
  const { problem, place, remedy, clauses, figures, source } = words
  const facts = [
    ...clauses.flatMap(({ law, article }) => [law, article]),
    ...figures.map(({ figure }) => figure),
  ]
  await checkWords([problem, place, remedy, ...facts].join('\n'), context)
  if (source.kind !== 'message') return words
  const [message, person] = await Promise.all([findByCode({ number: source.words }), context.caller.person()])
  const units = person?.grants.map(({ unitId }) => unitId) ?? []
  const seen = message !== null && (units.includes('county') || units.includes(message.unitId))
  if (!seen || message.kind === 'report')
    throw new Fault('invalidInput', '没找到这个编号的留言。请对一对编号，或者换一种来源。', 'source')
  return words
}

function wordsOf<Input extends IssueWords>(input: Input): IssueWords {
  const { problem, place, clauses, figures, remedy, unitId, rectifyBy, source } = input
  return { problem, place, clauses, figures, remedy, unitId, rectifyBy, source }
}

function scopeOf({ grants }: Person): IssueScope {
  const own = grants.filter(({ role }) => role !== 'handlingUnit').map(({ unitId }) => unitId)
  return {
    everywhere: grants.some(({ role }) => role === 'countyOffice' || role === 'auditor'),
    keepers: own.length > 0 ? [...new Set([...own, 'county'])] : [],
    handling: grants.filter(({ role }) => role === 'handlingUnit').map(({ unitId }) => unitId),
  }
}

/** Townships whose lists an office opens; the county opens its own, and anybody's. */
function mayOpen({ grants }: Person, { units, name }: County) {
  const county = grants.some(({ role }) => role === 'countyOffice')
  const own = grants.filter(({ role }) => role === 'townshipOffice').map(({ unitId }) => unitId)
  return [
    ...(county ? [{ id: 'county', name: `${name}（全县）` }] : []),
    ...units.filter(({ id }) => county || own.includes(id)).map(({ id, name: unit }) => ({ id, name: unit })),
  ]
}

export const issuesHandlers: Handlers<typeof issuesActions> = {
  'issues.lists': async ({ state, cursor, limit }, context) => {
    const ground = await groundOf(context)
    const page = { state, cursor: decodeCursor(cursor), limit: limit + 1 }
    const found = await findLists(scopeOf(ground.person), page)
    const { rows, next } = pageOf(found, limit, ({ openedAt, _id }) => ({ key: openedAt, id: _id }))
    return {
      items: rows.map((list) => issueListRow(list, { ...ground, by: actorOf(list, ground) })),
      next,
      mayOpen: mayOpen(ground.person, ground.county),
    }
  },

  'issues.get': async ({ id }, context) => {
    const [ground, list] = await Promise.all([groundOf(context), readList(id)])
    const by = actorOf(list, ground)
    const { county } = ground
    const units = county.handlingUnits.filter(
      ({ unitId }) => list.unitId === 'county' || unitId === null || unitId === list.unitId,
    )
    const open = list.state === 'open'
    const shown = { ...issueListRow(list, { ...ground, by }), unitName: keeperName(list, county) }
    return {
      ...shown,
      version: list.version,
      note: list.note,
      openedText: dayText(dayOf(list.openedAt)),
      issues: issueViews(list, { ...ground, by }),
      handlingUnits: units.map(({ id: unitId, name }) => ({ id: unitId, name })),
      mayWrite: open && (by.hand === 'office' || by.hand === 'writer'),
      mayClose: open && by.hand === 'office' && list.issues.every(({ status }) => status === 'struckOff'),
    }
  },

  'issues.openList': async ({ requestId, unitId, theme, note }, context) => {
    const { county, person, now } = await groundOf(context)
    if (!mayOpen(person, county).some(({ id }) => id === unitId))
      throw new Fault('notFound', '这个地方不归您管，清单没有开。请另选一个。', 'unitId')
    await checkWords(`${theme}\n${note}`, context)
    const list = await createList({
      ...{ _id: `issues-${requestId}`.slice(0, 64), unitId, theme, note, state: 'open' },
      ...{ issues: [], unitIds: [], serials: 0, openedBy: person._id, openedAt: now.toISOString() },
      ...{ closedAt: null, tellOn: null, version: 1, demo: person.demo },
    })
    return { listId: list._id, version: list.version }
  },

  'issues.write': async ({ listId, requestId, ...input }, context) => {
    const words = await checkedLine(wordsOf(input), context)
    return await step(context, listId, (list, setting) => writeIssue(list, { id: requestId, words }, setting))
  },
  'issues.rewrite': async ({ listId, issueId, version, ...input }, context) => {
    const words = await checkedLine(wordsOf(input), context)
    return await step(context, listId, (list, setting) =>
      rewriteIssue(list, { issueId, version, words }, setting),
    )
  },
  'issues.drop': ({ listId, ...target }, context) =>
    step(context, listId, (list, setting) => dropIssue(list, target, setting)),
  'issues.send': ({ listId, issues }, context) =>
    step(context, listId, (list, setting) => sendIssues(list, issues, setting)),
  'issues.report': async ({ listId, ...said }, context) => {
    await checkWords(said.words, context)
    return await step(context, listId, (list, setting) => reportIssue(list, said, setting))
  },
  'issues.check': async ({ listId, ...said }, context) => {
    await checkWords(said.words, context)
    return await step(context, listId, (list, setting) => checkIssue(list, said, setting))
  },
  'issues.close': ({ listId, version }, context) =>
    step(context, listId, (list, setting) => closeList(list, version, setting)),
}
