import { useState } from 'react'
import { View } from '@tarojs/components'
import { randomId } from '../../platform/random-id'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { emptyVisitor, VisitorFormFields, type VisitorForm } from './visitor-form'

type WalkInSheetProps = {
  onEnter: (visitor: VisitorForm & { requestId: string }) => void
  onClose: () => void
}

/** Somebody came without a booking. */
export function WalkInSheet({ onEnter, onClose }: WalkInSheetProps) {
  const [requestId] = useState(randomId)
  const [visitor, setVisitor] = useState(emptyVisitor)
  const name = visitor.name.trim()
  return (
    <Sheet
      title="加一位来访的人"
      onClose={onClose}
      foot={
        <Button
          variant="fill"
          missing={name === '' && '先写怎么称呼他'}
          onClick={() => onEnter({ ...visitor, name, requestId })}
        >
          加上这一位
        </Button>
      }
    >
      <View className="stack">
        <VisitorFormFields value={visitor} onChange={setVisitor} />
      </View>
    </Sheet>
  )
}
