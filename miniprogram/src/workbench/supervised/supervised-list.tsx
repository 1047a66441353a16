import { View } from '@tarojs/components'
import type { SupervisedItem } from '#shared/messages/oversight/supervised-item'
import { go } from '../../platform/navigation'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import type { QueuePages } from '../desk/queue-pages'
import type { ActHost } from '../message/acting'
import { FormFault } from '../message/forms/form-fault'
import { SupervisedRow } from './supervised-row'

type SupervisedListProps = { pages: QueuePages<SupervisedItem>; host: ActHost }

export function SupervisedList({ pages, host }: SupervisedListProps) {
  const { items, more, busy, fault } = pages
  if (items.length === 0) {
    return (
      <Card tone="sunken">
        <Heading level={3}>没有督办的事</Heading>
        <View className="sub">打开一件，按“督办”，就列到这里。超期的自动列进来。</View>
      </Card>
    )
  }
  return (
    <>
      <Card flush>
        {items.map((item) => (
          <SupervisedRow
            key={item.id}
            item={item}
            host={host}
            onOpen={() => void go('deskMessage', { message: item.id })}
          />
        ))}
      </Card>
      <FormFault fault={fault} />
      {more && (
        <Button variant="tone" busy={busy && '正在找…'} onClick={() => void more()}>
          再看一些
        </Button>
      )}
    </>
  )
}
