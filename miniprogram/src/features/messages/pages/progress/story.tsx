import { useContext, useState } from 'react'
import type { AuthorView, TimelineItem } from '#shared/messages/views/view'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { CareContext } from '../../../../ui/care-context'
import { SectionTitle } from '../../../../ui/section-title'
import { Timeline } from '../../../../ui/timeline'
import { timelineItem } from '../../components/timeline-item'

/** Newest first. 关怀 shows what happened and when; the words of each step are one press away. */
export function Story({ message, folded }: { message: AuthorView; folded: boolean }) {
  const { care } = useContext(CareContext)
  const [open, setOpen] = useState(!folded)
  const [full, setFull] = useState(!care)
  const { timeline } = message
  return (
    <>
      <SectionTitle note={open ? '新的在上面' : ''}>{care ? '前面的经过' : '办理经过'}</SectionTitle>
      {!open && (
        <Button variant="neutral" icon="down" onClick={() => setOpen(true)}>
          {`展开 ${timeline.length} 步`}
        </Button>
      )}
      {open && (
        <Card>
          <Timeline items={timeline.map((item, at) => timelineItem(full ? item : shortened(item), at))} />
        </Card>
      )}
      {open && !full && (
        <Button variant="neutral" icon="down" onClick={() => setFull(true)}>
          看每一步怎么说的
        </Button>
      )}
    </>
  )
}

/** What happened and on which day, with its photos. */
function shortened(item: TimelineItem): TimelineItem {
  return { ...item, whenText: item.whenText.split(' ')[0] ?? '', who: '', detail: '', quote: null }
}
