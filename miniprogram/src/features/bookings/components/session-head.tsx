import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { DatePlate } from '../../../ui/date-plate'
import { Heading } from '../../../ui/heading'

type Slots = Output<'bookings.slots'>

/** Which session it is: the day on its plate, when and where. */
export function SessionHead({ session }: { session: Slots['session'] }) {
  return (
    <Card>
      <View className="row row-top">
        <DatePlate date={session.day} />
        <View className="grow">
          <Heading level={1}>{session.title}</Heading>
          <View {...a11y({ label: `${session.dayText} ${session.hoursText}` })}>{session.hoursText}</View>
          <View className="sub">{session.siteName}</View>
          <View className="sub">{session.place}</View>
        </View>
      </View>
    </Card>
  )
}
