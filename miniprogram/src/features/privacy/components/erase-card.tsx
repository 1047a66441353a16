import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { clearThisPhone } from '../../../platform/clear-phone'
import { go } from '../../../platform/navigation'
import { randomId } from '../../../platform/random-id'
import { useAction } from '../../../platform/use-action'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Dialog } from '../../../ui/dialog'
import { Heading } from '../../../ui/heading'
import { ListRow } from '../../../ui/list-row'

type Overview = Output<'privacy.overview'>

type EraseCardProps = { overview: Overview; onErased: (words: string) => void }

/** Everything gone but the figures; what is open has to end first. */
export function EraseCard({ overview, onErased }: EraseCardProps) {
  const [asking, setAsking] = useState(false)
  const { open, erasing } = overview
  return (
    <>
      <Card>
        <View className="stack">
          <View>
            <Heading level={2}>全部删掉</Heading>
            <View className="sub">
              姓名、电话、照片、预约、关注、收件箱都删，留言不再和您连着。办过几件、多久答复，这些数字留着，里面没有您。
            </View>
          </View>
          {erasing && <Banner>正在删，几分钟内删完，不用等着。</Banner>}
          {open.length > 0 && (
            <Banner tone="amber">{`还有 ${open.length} 件没完。先撤回、取消，或等办完。`}</Banner>
          )}
        </View>
      </Card>
      {open.length > 0 && <StillOpen open={open} />}
      <Button
        variant="danger"
        missing={open.length > 0 && '先办完上面几件，再删'}
        onClick={() => setAsking(true)}
      >
        删掉我的全部内容
      </Button>
      {asking && <EraseDialog onClose={() => setAsking(false)} onErased={onErased} />}
    </>
  )
}

/** What has to end first, each leading to where it ends. */
function StillOpen({ open }: Pick<Overview, 'open'>) {
  return (
    <Card flush>
      {open.map(({ kind, id, title, what }) => (
        <ListRow
          key={id}
          icon={kind === 'message' ? 'inbox' : 'calendar'}
          title={title}
          sub={what}
          onClick={() => void (kind === 'message' ? go('progress', { message: id }) : go('myBookings'))}
        />
      ))}
    </Card>
  )
}

type EraseDialogProps = { onClose: () => void; onErased: (words: string) => void }

function EraseDialog({ onClose, onErased }: EraseDialogProps) {
  const [requestId] = useState(randomId)
  const { run, busy, fault } = useAction('privacy.erase')
  const erase = async () => {
    const done = await run({ requestId, understood: true })
    if (!done) return
    await clearThisPhone()
    onErased(done.words)
  }
  return (
    <Dialog
      title="把您的内容全部删掉？"
      safe={{ words: '不删，留着', onClick: onClose }}
      risky={{ words: '全部删掉', onClick: () => void erase(), busy: busy && '正在删…' }}
    >
      删了不能恢复，往后也查不到这些留言的进度。这台手机上的草稿一起清掉。
      {fault && (
        <Banner tone="bad" alert>
          {fault.message}
        </Banner>
      )}
    </Dialog>
  )
}
