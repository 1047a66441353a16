import { Text, View } from '@tarojs/components'
import { dayText, dayTextWithWeekday } from '#shared/kernel/day'
import type { ReceptionDayView } from '#shared/reception/contract'
import { hoursText } from '#shared/reception/hours-text'
import { DatePlate } from '../../../ui/date-plate'
import { ListRow } from '../../../ui/list-row'
import { StatusTag } from '../../../ui/status-tag'
import './session-row.scss'

type SessionRowProps = { session: ReceptionDayView; onClick?: () => void }

/** One session in a list; a moved one keeps its old date, struck, and says why. */
export function SessionRow({ session, onClick }: SessionRowProps) {
  const { effective, scheduled, day, plate, start, end, reasonText, movedText, published, cancelled } =
    session
  const moved = movedText !== ''
  return (
    <ListRow
      lead={<DatePlate size="small" date={day} foot={plate.weekday} struck={effective === null} />}
      title={hoursText(start, end)}
      sub={whoText(session)}
      below={
        cancelled ? (
          <View className="session-moved">
            <StatusTag tone="bad">取消了</StatusTag>
            <Text>{reasonText}</Text>
          </View>
        ) : (
          moved && (
            <View className="session-moved">
              <StatusTag tone={published ? 'amber' : 'neutral'}>
                {effective === null ? '这次不接待' : published ? '改期' : '预计改期'}
              </StatusTag>
              <Text className="struck">{dayText(scheduled)}</Text>
              <Text>{reasonText}</Text>
            </View>
          )
        )
      }
      label={[
        dayTextWithWeekday(day),
        hoursText(start, end),
        cancelled ? `取消了，${reasonText}` : '',
        moved ? `${published ? '' : '预计'}由${dayText(scheduled)}改来，${reasonText}` : '',
        whoText(session),
      ]
        .filter(Boolean)
        .join('，')}
      onClick={onClick}
    />
  )
}

function whoText({ deputies, published, noticeBy, closed, cancelled }: ReceptionDayView): string {
  if (cancelled) return '这次不接待'
  if (closed) return '已经接待过了'
  if (deputies.length > 0) return deputies.map((one) => one.name).join('、')
  return published ? '哪位代表来，打电话问' : `哪位代表来，${dayText(noticeBy)}前公布`
}
