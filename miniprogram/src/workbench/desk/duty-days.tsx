import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { go } from '../../platform/navigation'
import { Card } from '../../ui/card'
import { DatePlate } from '../../ui/date-plate'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'

type Meeting = Output<'deputies.get'>['meetings'][number]

const kindWords = { reception: '公开接待日', duty: '值班' } as const

/** Where the deputy is expected now; presence is noted by the liaison officer, there is nothing to check in. */
export function DutyNow({ meetings }: { meetings: Meeting[] }) {
  const now = meetings.find(({ nowText }) => nowText !== '')
  return now ? (
    <Card outlined>
      <View className="strong">{`您现在${now.nowText}${kindWords[now.kind]}`}</View>
      <View className="sub">{`${now.timeText}。到没到场，由联络员记。`}</View>
    </Card>
  ) : null
}

/** A deputy's own next sessions. */
export function DutyDays({ meetings }: { meetings: Meeting[] }) {
  return (
    <>
      <SectionTitle action={{ words: '请假、换班', onClick: () => void go('myDuties') }}>
        我的值班日
      </SectionTitle>
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
