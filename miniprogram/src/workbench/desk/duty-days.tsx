import type { Output } from '#shared/contract'
import { useQuery } from '../../platform/use-query'
import { Card } from '../../ui/card'
import { DatePlate } from '../../ui/date-plate'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'

type Meeting = Output<'deputies.get'>['meetings'][number]

const kindWords = { reception: '公开接待日', duty: '值班' } as const

/** A deputy's own next sessions; presence is noted by the liaison officer, there is nothing to check in. */
export function DutyDays({ deputyId }: { deputyId: string }) {
  const meetings = useQuery('deputies.get', { id: deputyId }).data?.meetings ?? []
  const today = meetings.find(({ nowText }) => nowText !== '')
  return (
    <>
      {today && (
        <Card outlined>
          <ListRow
            title={`您现在${today.nowText}`}
            sub={`${kindWords[today.kind]} ${today.timeText}。到没到场，由联络员记。`}
          />
        </Card>
      )}
      <SectionTitle>我的值班日</SectionTitle>
      <Card flush>
        {meetings.map((meeting) => (
          <MeetingRow key={`${meeting.day}-${meeting.kind}`} meeting={meeting} />
        ))}
        {meetings.length === 0 && <ListRow title="还没有排到您" sub="排好了，会在这里看到。" />}
      </Card>
    </>
  )
}

function MeetingRow({ meeting }: { meeting: Meeting }) {
  return (
    <ListRow
      lead={<DatePlate date={meeting.day} size="small" />}
      title={`${kindWords[meeting.kind]} ${meeting.timeText}`}
      sub={meeting.dayText}
    />
  )
}
