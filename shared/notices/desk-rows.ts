import { deskSubject } from '#shared/inbox/desk-subject'
import { outboxId, type OutboxRow } from '#shared/inbox/outbox-row'
import { redact } from '#shared/messages/privacy/redact'
import type { Notice, NoticeAct } from '#shared/notices/notice'

interface Said {
  event: string
  recipient: string
  text: string
}

/** The second person hears that a notice waits; its writer hears what became of it. Others are not concerned. */
function saidOf(notice: Notice, act: NoticeAct): Said | null {
  const { unitId, author, trace } = notice
  const by = trace[trace.length - 1]?.byName ?? ''
  if (act === 'submit') {
    const recipient = unitId === null ? 'county:county' : `township:${unitId}`
    return { event: 'notices.submitted', recipient, text: `${by}写好了一条公告，请另一个人看过再发。` }
  }
  const recipient = `person:${author.id}`
  if (act === 'approve') return { event: 'notices.approved', recipient, text: `${by}看过了，同意发出。` }
  if (act !== 'sendBack') return null
  return {
    event: 'notices.sentBack',
    recipient,
    text: `${by}退回来了：${trace[trace.length - 1]?.what ?? ''}`,
  }
}

const clip = (text: string, most: number) => [...text.replace(/\s+/g, ' ')].slice(0, most).join('')

/** What an act at the desk tells somebody of the desk, in the transaction of the act. */
export function deskRows(notice: Notice, act: NoticeAct): OutboxRow[] {
  const said = saidOf(notice, act)
  if (said === null) return []
  return [
    {
      _id: outboxId(notice._id, `desk${notice.version}`, said.recipient),
      recipient: said.recipient,
      event: said.event,
      at: notice.touchedAt,
      subject: { kind: 'notice', id: deskSubject(notice._id) },
      title: clip(redact(`公告：${notice.title}`), 40),
      text: clip(redact(said.text), 80),
      urgency: 'soon',
      until: null,
      unitId: notice.unitId ?? 'county',
      facts: { from: notice.issuer },
      state: 'queued',
    },
  ]
}
