import type { ParsedInput } from '#shared/contract'
import type { Attendance } from '#shared/notices/attendance'
import type { Context } from '#cloud/kernel/router'
import { dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { notePresence as noted, turnout } from '#shared/notices/attendance'
import { deputyFilter } from '#shared/notices/audience-area'
import { activityWhen } from '#shared/notices/notice-view'
import { changeAnswer, findAnswers } from '#cloud/notices/answers/store'
import { findDeputiesOf } from '#cloud/notices/audience/store'
import { areaOf, groundOf } from '#cloud/notices/facts'
import { readWork } from '#cloud/notices/desk'

const most = 1000

/** Leave first, since its reason wants reading; then those to be asked again; who comes needs nothing. */
const rank = ({ coming }: Pick<Attendance, 'coming'>) => (coming === null ? 1 : coming ? 2 : 0)

/** Who comes, who asked for leave, who has not answered. Fault: conflict when nobody was asked to come. */
export async function attendance({ id }: ParsedInput<'notices.attendance'>, context: Context) {
  const ground = await groundOf(context)
  const { notice } = await readWork(id, ground)
  const { activity } = notice
  if (activity === null) throw new Fault('conflict', '这条公告不是活动通知，没有人要答复。')
  const filter = deputyFilter(notice.audience, areaOf(ground, notice))
  const [asked, rows] = await Promise.all([
    filter ? findDeputiesOf(filter, { after: '', limit: most }) : [],
    findAnswers(id),
  ])
  const rowOf = new Map(rows.map((row) => [row.deputyId, row]))
  const row = ({ _id, name }: { _id: string; name: string }) => {
    const { coming = null, reason = '', present = null } = rowOf.get(_id) ?? {}
    return { id: _id, name, coming, reason, present }
  }
  return {
    title: notice.title,
    whenText: activityWhen(activity),
    ...turnout(asked.length, rows),
    mayNote: dayOf(ground.now) >= activity.day,
    deputies: asked.map(row).sort((a, b) => rank(a) - rank(b)),
  }
}

export async function notePresence(input: ParsedInput<'notices.notePresence'>, context: Context) {
  const { id, deputyId, present } = input
  const ground = await groundOf(context)
  const { notice, by } = await readWork(id, ground)
  const filter = deputyFilter(notice.audience, areaOf(ground, notice))
  const [deputy] = filter ? await findDeputiesOf({ ...filter, _id: [deputyId] }, { after: '', limit: 1 }) : []
  if (!deputy) throw new Fault('notFound', '这位代表不在这次活动的名单里。请刷新后再看。', 'deputyId')
  await changeAnswer(id, deputyId, (row, current) =>
    noted(row, present, { notice: current, now: ground.now, byName: by.name }),
  )
  return { present }
}
