import type { Message } from '#shared/messages/message'
import { queueItem } from '#shared/messages/queues/list-items'
import { viewFor } from '#shared/messages/views/views'
import type { QueueItem } from '#shared/messages/views/view'
import { aCounty } from '#test/support/a-county'
import { actors } from '#test/support/actors'
import { pinnedNow } from '#test/support/pinned'
import type { WorkView } from '../../../miniprogram/src/workbench/message/work-view'

const names = {
  siteName: '柳沟镇联络站',
  sitePhone: '0000-0000005',
  deputyName: '周演示',
  deputies: [{ id: 'D0001', name: '周演示' }],
}

/** What the cloud would answer this reader. */
export function seenBy(reader: keyof typeof actors, message: Message): WorkView {
  const view = viewFor(message, { now: pinnedNow, county: aCounty(), by: actors[reader], names })
  if (view.view === 'author' || view.view === 'otherDeputy') throw new Error(`${reader} does not work on it`)
  return view
}

export function rowFor(reader: keyof typeof actors, message: Message): QueueItem {
  return queueItem(message, {
    now: pinnedNow,
    county: aCounty(),
    by: actors[reader],
    names: { deputyName: '周演示' },
  })
}
