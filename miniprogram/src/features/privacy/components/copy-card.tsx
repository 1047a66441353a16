import { useState } from 'react'
import { View } from '@tarojs/components'
import { copyText } from '../../../platform/clipboard'
import { keepTextFile } from '../../../platform/text-file'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Heading } from '../../../ui/heading'
import { useCopy } from '../use-copy'

/** A copy of everything, as a text one can read. */
export function CopyCard() {
  const { copy, busy, fault, make } = useCopy()
  const [refused, setRefused] = useState(false)
  return (
    <Card>
      <View className="stack">
        <View>
          <Heading level={2}>带走一份</Heading>
          <View className="sub">您写的、收到的答复、预约、关注、谁看过您的姓名，都在里面。</View>
        </View>
        {fault && (
          <Banner tone="bad" alert>
            {fault.message}
          </Banner>
        )}
        {copy ? (
          <>
            <Banner tone="ok">{`准备好了：留言 ${copy.messages} 件，预约 ${copy.bookings} 次。`}</Banner>
            <Button
              variant="fill"
              icon="document"
              onClick={() => void keepTextFile(copy.fileName, copy.text).then((kept) => setRefused(!kept))}
            >
              存成文件
            </Button>
            <Button onClick={() => void copyText(copy.text)}>复制文字</Button>
            {refused && <View className="sub">没存上。可以点“复制文字”，贴到别处。</View>}
            <View className="note">里面有您的姓名、电话，请自己收好。</View>
          </>
        ) : (
          <Button variant="fill" icon="document" busy={busy && '正在准备…'} onClick={() => void make()}>
            准备一份
          </Button>
        )}
      </View>
    </Card>
  )
}
