import type { Notice } from '#shared/notices/notice'
import { addDays, dayOf } from '#shared/kernel/day'
import { deputyFilter } from '#shared/notices/audience-area'
import { answerReminders, remindsAnswers, silentOf } from '#shared/notices/remind-answers'
import { findAnswers } from '#cloud/notices/answers/store'
import { findDeputiesOf } from '#cloud/notices/audience/store'
import { areaOf, type Ground } from '#cloud/notices/facts'
import { findAnsweredBy } from '#cloud/notices/store'
import { saveRows } from '#cloud/notices/telling/store'
import { loadCounty } from '#cloud/places/store'
import { loadSites } from '#cloud/stations/store'

/** A county has a thousand deputies. */
const most = 1000
const pageSize = 500

/** Deputies who have said neither yes nor no are told once more before the last day to answer. */
export async function remindAnswers(now: Date): Promise<{ reminded: number }> {
  const today = dayOf(now)
  const due = (await findAnsweredBy([today, addDays(today, 1)])).filter((one) => remindsAnswers(one, now))
  if (due.length === 0) return { reminded: 0 }
  const [county, sites] = await Promise.all([loadCounty(now), loadSites(now)])
  let reminded = 0
  for (const notice of due) reminded += await remind(notice, { county, sites, now })
  return { reminded }
}

async function remind(notice: Notice, ground: Pick<Ground, 'county' | 'sites' | 'now'>): Promise<number> {
  const filter = deputyFilter(notice.audience, areaOf(ground, notice))
  if (filter === null) return 0
  const [asked, answers] = await Promise.all([
    findDeputiesOf(filter, { after: '', limit: most }),
    findAnswers(notice._id),
  ])
  const people = silentOf(asked, answers).map(({ personId }) => `person:${personId}`)
  const rows = answerReminders(notice, people, ground.now.toISOString())
  let saved = 0
  for (let from = 0; from < rows.length; from += pageSize)
    saved += await saveRows(rows.slice(from, from + pageSize))
  return saved
}
