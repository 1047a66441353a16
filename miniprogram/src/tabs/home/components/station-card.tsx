import { View } from '@tarojs/components'
import type { ReceptionDayView } from '#shared/reception/contract'
import { dayTextWithWeekday } from '#shared/kernel/day'
import { hoursText } from '#shared/reception/hours-text'
import { go } from '../../../platform/navigation'
import { goTabWith } from '../../../platform/tab-params'
import { a11y } from '../../../ui/a11y'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { DatePlate } from '../../../ui/date-plate'
import { Heading } from '../../../ui/heading'
import { ListRow } from '../../../ui/list-row'
import { MovedDate } from '../../../ui/moved-date'
import { Seal } from '../../../ui/seal'
import type { Home } from '../home'
import './home.scss'

/** One's own station: its name, and when deputies are there next. */
export function StationCard({ home: { site, nextReception } }: { home: Home }) {
  return (
    <Card>
      <View className="station-name">
        <ListRow
          lead={<Seal mark="站" />}
          title={<View className="station-title">{site.name}</View>}
          label={`${site.name}，看联络站`}
          onClick={() => void go('station', { station: site.id })}
        />
      </View>
      {nextReception ? (
        <NextSession session={nextReception} />
      ) : (
        <View className="sub">接待日还没排出来。有事先打电话或者留言。</View>
      )}
      <View className="station-plan">
        <Button
          variant="tone"
          icon="calendar"
          onClick={() => void goTabWith('reception', { siteId: site.id })}
        >
          看接待安排
        </Button>
      </View>
    </Card>
  )
}

function NextSession({ session }: { session: ReceptionDayView }) {
  const { effective, scheduled, plate, start, end, place, reasonText, published } = session
  const what = (
    <>
      <Heading level={3}>下次代表公开接待日</Heading>
      <View className="sub">{hoursText(start, end)}</View>
      <View className="sub">{place}</View>
    </>
  )
  if (effective !== null && effective !== scheduled) {
    return (
      <MovedDate
        date={effective}
        from={scheduled}
        lunar={plate.lunar}
        reason={reasonText}
        expected={!published}
      >
        {what}
      </MovedDate>
    )
  }
  return (
    <View className="row row-top">
      <DatePlate date={effective ?? scheduled} lunar={plate.lunar} />
      <View className="grow" {...a11y({ label: dayTextWithWeekday(effective ?? scheduled) })}>
        {what}
      </View>
    </View>
  )
}
