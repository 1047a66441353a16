import { addDays, dayText, diffDays, type Day } from '#shared/kernel/day'
import type { Notice } from '#shared/notices/notice'
import { ofReceptionDays } from '#shared/notices/notice-words'

/** A reception day is public three days before, the day of publication not counted (domain.md §2.5). */
export const noticeDays = 3

export interface ThreeDays {
  /** `late`: the old day's date has passed, the new day's has not. */
  keeps: 'yes' | 'late' | 'no'
  /** For the writer: 要在2月12日前公布（提前 3 天）。今天2月9日，来得及。 */
  words: string
  /** For the approver: 够（提前 6 天） */
  verdict: string
}

type Dated = Pick<Notice, 'type' | 'session'>

/** The three-day rule for a notice that goes out on `day`; null for one of no reception day. */
export function threeDays({ type, session }: Dated, day: Day, today: Day): ThreeDays | null {
  if (!ofReceptionDays.includes(type) || session === null) return null
  const by = addDays(session.scheduled, -noticeDays)
  const lead = diffDays(day, session.scheduled)
  const last = diffDays(day, session.effective)
  const head = `要在${dayText(by)}前公布（提前 ${noticeDays} 天）。`
  const when = day === today ? `今天${dayText(day)}` : `定在${dayText(day)}发`
  if (day <= by) return { keeps: 'yes', words: `${head}${when}，来得及。`, verdict: `够（提前 ${lead} 天）` }
  if (last >= noticeDays) {
    return {
      keeps: 'late',
      words: `${head}${when}，已经晚了；离${dayText(session.effective)}还有 ${last} 天，可以发，会记为晚通知。`,
      verdict: `晚了，离${dayText(session.effective)}还有 ${last} 天，会记为晚通知`,
    }
  }
  return {
    keeps: 'no',
    words: `${head}${when}，来不及了，只提前 ${Math.max(0, last)} 天。急事可以发，请同时打电话告诉约好的人。`,
    verdict: `不够（只提前 ${Math.max(0, last)} 天），急事才发`,
  }
}
