import type { logActions } from '#shared/delivery/log-contract'
import type { Delivery } from '#shared/delivery/delivery'
import type { County } from '#shared/places/county'
import type { Context, Handlers } from '#cloud/kernel/router'
import { desksOf } from '#shared/delivery/call-desk'
import { pushCounts, pushDetail, stateTones, stateWords } from '#shared/delivery/push-words'
import { whoText } from '#shared/delivery/push-who'
import { reminderRules } from '#shared/delivery/reminder-rules'
import { addDays, dayOf, dayText, instantAt } from '#shared/kernel/day'
import { momentText } from '#shared/kernel/time-text'
import { Fault } from '#shared/kernel/fault'
import { deputiesById } from '#cloud/deputies/store'
import { findOfStep, findSteps, hasStepBefore, namesOfPeople, type StepRow } from '#cloud/delivery/log/store'
import { stuck } from '#cloud/delivery/log/stuck'
import { loadCounty } from '#cloud/places/store'

const pageDays = 7
/** Named one by one; the counts have all. */
const mostNamed = 100

interface Reader {
  county: County
  /** Townships whose pushes one may see; 'county' stands for what belongs to none. */
  unitIds: string[]
}

export async function logReaderOf({ caller, now }: Context): Promise<Reader> {
  const [county, me] = await Promise.all([loadCounty(now), caller.person()])
  const grants = me?.grants ?? []
  const whole = grants.some(({ role }) => role === 'countyOffice')
  const own = grants.filter(({ role }) => role === 'liaisonOfficer' || role === 'townshipOffice')
  const unitIds = whole ? [...county.units.map(({ id }) => id), 'county'] : own.map(({ unitId }) => unitId)
  return { county, unitIds: [...new Set(unitIds)] }
}

const noStep = () => new Fault('notFound', '找不到这一笔推送记录。请刷新后再看。', 'subjectId')

function stepItem({ _id: { subject, event, at }, title, states }: StepRow) {
  return {
    ...{ subject, event, at, title },
    what: reminderRules.get(event)?.what ?? title,
    whenText: momentText(at),
    counts: pushCounts(states),
  }
}

export const logHandlers: Handlers<typeof logActions> = {
  'delivery.log': async ({ subjectId, cursor }, context) => {
    const { unitIds } = await logReaderOf(context)
    const last = cursor ?? dayOf(context.now)
    const first = addDays(last, 1 - pageDays)
    const window = {
      from: instantAt(first, '00:00'),
      to: new Date(`${last}T23:59:59.999+08:00`).toISOString(),
    }
    if (subjectId !== undefined) {
      const steps = await findSteps({ unitIds, window: null, subjectId })
      if (steps.length === 0) throw noStep()
      return { items: steps.map(stepItem), next: null, rangeText: '' }
    }
    const [steps, older] = await Promise.all([
      findSteps({ unitIds, window, subjectId: null }),
      hasStepBefore(unitIds, window.from),
    ])
    return {
      items: steps.map(stepItem),
      next: older ? addDays(first, -1) : null,
      rangeText: `${dayText(first)}至${dayText(last)}`,
    }
  },

  'delivery.step': async (key, context) => {
    const { county, unitIds } = await logReaderOf(context)
    const [[step], deliveries] = await Promise.all([
      findSteps({ unitIds, window: { from: key.at, to: key.at }, subjectId: key.subjectId }).then((steps) =>
        steps.filter(({ _id }) => _id.event === key.event),
      ),
      findOfStep(key, unitIds, mostNamed),
    ])
    const [told] = deliveries
    if (!step || !told) throw noStep()
    const counts = pushCounts(step.states)
    return {
      title: told.title,
      text: told.text,
      counts,
      people: await peopleOf(deliveries, county),
      more: counts.total - deliveries.length,
    }
  },

  'delivery.stuck': async (_input, context) => {
    const { county, unitIds } = await logReaderOf(context)
    const grants = (await context.caller.person())?.grants ?? []
    return await stuck({ unitIds, desks: desksOf(grants, county) }, context.now)
  },
}

async function peopleOf(deliveries: readonly Delivery[], county: County) {
  const deputyIds = deliveries.flatMap(({ recipient }) => /^deputy:(.+)$/.exec(recipient)?.[1] ?? [])
  const [names, deputies] = await Promise.all([
    namesOfPeople(deliveries.flatMap(({ personId }) => personId ?? [])),
    deputiesById(deputyIds),
  ])
  return deliveries.map((delivery) => {
    const { recipient, subject, personId, state } = delivery
    const deputy = deputies.get(recipient.slice('deputy:'.length))
    const name = deputy?.name ?? (personId === null ? null : (names.get(personId) ?? null))
    return {
      who: whoText({ recipient, subject, name }, county),
      state: stateWords[state],
      tone: stateTones[state],
      detail: pushDetail(delivery),
    }
  })
}
