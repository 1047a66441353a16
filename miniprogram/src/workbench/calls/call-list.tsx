import { Fragment } from 'react'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { SectionTitle } from '../../ui/section-title'
import type { Pages } from '../../platform/use-pages'
import { CallRow } from './call-row'
import { groupByMatter, type CallItem } from './group-by-matter'

type CallListProps = {
  pages: Pages<'delivery.calls'>
  view: 'waiting' | 'over'
  selected: string | null
  onOpen: (call: CallItem) => void
}

/** The calls under the matter they are about, the most urgent matter first. */
export function CallList({ pages, view, selected, onOpen }: CallListProps) {
  const { items, hasMore, more, busy, fault } = pages
  if (items.length === 0) return <NobodyToCall view={view} />
  return (
    <>
      {groupByMatter(items).map(({ subjectId, title, due, calls }) => (
        <Fragment key={`${subjectId} ${title}`}>
          <SectionTitle {...(view === 'waiting' && { note: due.text })}>{title}</SectionTitle>
          <Card flush>
            {calls.map((call) => (
              <CallRow
                key={call.id}
                call={call}
                selected={call.id === selected}
                onClick={() => onOpen(call)}
              />
            ))}
          </Card>
        </Fragment>
      ))}
      {fault && (
        <Banner tone="bad" alert>
          {fault.message}
        </Banner>
      )}
      {hasMore && (
        <Button variant="tone" busy={busy && '正在拿下一页…'} onClick={more}>
          再看 20 个
        </Button>
      )}
    </>
  )
}

function NobodyToCall({ view }: Pick<CallListProps, 'view'>) {
  return (
    <Card tone="sunken">
      {view === 'waiting'
        ? '没有要打的电话。微信通知没到、又没打开看的人，会自己列到这里。'
        : '还没有打完的电话。'}
    </Card>
  )
}
