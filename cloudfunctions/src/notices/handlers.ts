import type { noticesActions } from '#shared/notices/contract'
import type { Handlers } from '#cloud/kernel/router'
import { attendance, notePresence } from '#cloud/notices/attendance'
import { audience, result } from '#cloud/notices/counting'
import { desk, start, work } from '#cloud/notices/desk'
import { activities, answer, get, list, receipt } from '#cloud/notices/reading'
import { approve, correct, draft, recall, sendBack, submit } from '#cloud/notices/writing'

export const noticesHandlers: Handlers<typeof noticesActions> = {
  'notices.list': list,
  'notices.get': get,
  'notices.receipt': receipt,
  'notices.answer': answer,
  'notices.activities': activities,
  'notices.desk': desk,
  'notices.start': start,
  'notices.work': work,
  'notices.draft': draft,
  'notices.submit': submit,
  'notices.approve': approve,
  'notices.sendBack': sendBack,
  'notices.correct': correct,
  'notices.recall': recall,
  'notices.audience': audience,
  'notices.result': result,
  'notices.attendance': attendance,
  'notices.notePresence': notePresence,
}
