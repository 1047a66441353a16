import type { Subject } from '#shared/inbox/outbox-row'
import type { County } from '#shared/places/county'
import { officeName } from '#shared/delivery/call-desk'
import { maskName } from '#shared/messages/privacy/redact'

interface Named {
  recipient: string
  subject: Subject
  /** The officer's or deputy's own name, where one is known. */
  name: string | null
}

/** For whom a push was: an office and who of it, a deputy, or what a resident has to do with the matter. */
export function whoText({ recipient, subject, name }: Named, county: County): string {
  const kind = recipient.slice(0, recipient.indexOf(':'))
  switch (kind) {
    case 'resident':
      return subject.kind === 'message' ? '写留言的人' : subject.kind === 'notice' ? '看公告的人' : '约好的人'
    case 'followers':
      return '关注的人'
    case 'deputy':
      return name === null ? '代表' : `${name}代表`
    case 'person':
      return name === null ? '工作人员' : maskName(name)
    case 'county':
      return [county.officeName, name && maskName(name)].filter(Boolean).join(' ')
    default:
      return [officeName(recipient, county), name && maskName(name)].filter(Boolean).join(' ')
  }
}
