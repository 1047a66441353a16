import { useState } from 'react'
import { View } from '@tarojs/components'
import type { DeskView } from '#shared/bookings/desk-contract'
import { useDraft } from '../../platform/draft'
import { useAction } from '../../platform/use-action'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Dialog } from '../../ui/dialog'
import { SectionTitle } from '../../ui/section-title'
import { TextArea } from '../../ui/text-area'

type CloseCardProps = {
  desk: DeskView
  /** Acts that have not left this phone: the numbers are not true yet. */
  unsent: number
  onClosed: () => void
}

/** The end of a session: its numbers, counted from what was noted above, and a word for everybody. */
export function CloseCard({ desk, unsent, onClosed }: CloseCardProps) {
  const { value: words, change, discard } = useDraft(`close:${desk.session.id}`, '')
  const [asking, setAsking] = useState(false)
  const close = useAction('bookings.close')
  const send = async () => {
    const { id: sessionId, version } = desk.session
    if (await close.run({ sessionId, version, words: words.trim() })) discard()
    setAsking(false)
    // Refused because something was noted meanwhile: the numbers are read again.
    onClosed()
  }
  return (
    <>
      <SectionTitle>结束接待</SectionTitle>
      <Card>
        <View className="stack">
          <Figures desk={desk} />
          <PublicWords value={words} onChange={change} />
          {close.fault && (
            <Banner tone={close.fault.code === 'offline' ? 'amber' : 'bad'} alert>
              {close.fault.message}
            </Banner>
          )}
          <Button missing={missingWords(desk, unsent)} onClick={() => setAsking(true)}>
            结束这次接待
          </Button>
        </View>
      </Card>
      {asking && (
        <Dialog
          title="结束这次接待？"
          safe={{ words: '再等一会儿', onClick: () => setAsking(false) }}
          risky={{ words: '结束接待', busy: close.busy && '正在结束…', onClick: () => void send() }}
        >
          {`${figuresText(desk)}。结束后这些数就定了，不能再改。`}
        </Dialog>
      )}
    </>
  )
}

function missingWords({ missing }: DeskView, unsent: number): string | false {
  if (unsent > 0) return `还有 ${unsent} 条没发出去，发完再结束`
  return missing !== '' && `${missing}，记完再结束`
}

function PublicWords(props: { value: string; onChange: (words: string) => void }) {
  return (
    <TextArea
      label="对大家说一句（可以不写）"
      placeholder="比如：路灯的事已交给镇里，2月底前修好"
      note="谁都看得到，别写名字和电话。"
      maxLength={500}
      {...props}
    />
  )
}

function figuresText({ figures: { attended, received, cases, onSpot } }: DeskView): string {
  return `代表到了 ${attended} 位，来访 ${received} 人次，记了 ${cases} 件，当场答复 ${onSpot} 条`
}

const units = [
  ['attended', '位代表'],
  ['received', '人次'],
  ['cases', '件'],
  ['onSpot', '条当场答复'],
] as const

/** 人次, 件 and 条: counted, never typed. */
export function Figures({ desk }: { desk: Pick<DeskView, 'figures'> }) {
  return (
    <View className="desk-figures">
      {units.map(([key, words]) => (
        <View key={key} className="desk-figure">
          <View className="desk-count">{desk.figures[key]}</View>
          <View className="sub">{words}</View>
        </View>
      ))}
    </View>
  )
}
