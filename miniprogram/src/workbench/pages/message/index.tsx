import Taro from '@tarojs/taro'
import { useState } from 'react'
import { back, usePageParams } from '../../../platform/navigation'
import { Page } from '../../../ui/page'
import { Toast } from '../../../ui/toast'
import { nextAfter } from '../../desk/desk-order'
import { MessageDetail } from '../../message/message-detail'

/** One message at work; after it is dealt with, the next one of the desk is a tap away. */
export default function WorkbenchMessagePage() {
  const params = usePageParams('deskMessage')
  const [id, setId] = useState(params.message ?? '')
  const [said, setSaid] = useState<string | null>(null)
  const next = nextAfter(id)
  const goOn = () => {
    if (next === undefined) return
    setSaid(null)
    setId(next)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  return (
    <Page back={() => void back()}>
      <MessageDetail key={id} id={id} onDone={setSaid} />
      {said !== null && (
        <Toast
          onDismiss={() => setSaid(null)}
          {...(next !== undefined && { action: { words: '看下一件', onClick: goOn } })}
        >
          {said}
        </Toast>
      )}
    </Page>
  )
}
