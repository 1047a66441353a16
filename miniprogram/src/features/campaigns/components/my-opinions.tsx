import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { useAction } from '../../../platform/use-action'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Dialog } from '../../../ui/dialog'
import { SectionTitle } from '../../../ui/section-title'
import { StatusTag } from '../../../ui/status-tag'

type Campaign = Output<'campaigns.get'>
type Own = Campaign['mine'][number]
type MyOpinionsProps = {
  campaign: Campaign
  onWrite: (part: number) => void
  onDone: (words: string) => void
}

/** What the reader wrote; he may change it or take it back until the last day, and reads what became of it. */
export function MyOpinions({ campaign, onWrite, onDone }: MyOpinionsProps) {
  const { mine, open, id } = campaign
  const withdraw = useAction('campaigns.withdraw')
  const [leaving, setLeaving] = useState<Own | null>(null)
  if (mine.length === 0) return null
  const takeBack = async (part: number) => {
    const done = await withdraw.run({ id, part })
    setLeaving(null)
    if (done) onDone('收回了，那里不再有您的意见')
  }
  return (
    <>
      <SectionTitle note={`${mine.length} 处`}>您写的意见</SectionTitle>
      {withdraw.fault && (
        <Banner tone="bad" alert>
          {withdraw.fault.message}
        </Banner>
      )}
      {mine.map((own) => (
        <OwnOpinion key={own.part} {...{ own, open, onWrite }} onLeave={() => setLeaving(own)} />
      ))}
      {leaving && (
        <Dialog
          title={`收回对“${leaving.partText}”说的？`}
          safe={{ words: '不收，留着', onClick: () => setLeaving(null) }}
          risky={{
            words: '收回这条',
            onClick: () => void takeBack(leaving.part),
            busy: withdraw.busy && '正在收回…',
          }}
        >
          收回就没有了。最后一天前可以再写。
        </Dialog>
      )}
    </>
  )
}

type OwnOpinionProps = { own: Own; open: boolean; onWrite: (part: number) => void; onLeave: () => void }

function OwnOpinion({ own, open, onWrite, onLeave }: OwnOpinionProps) {
  const { part, partText, text, standingText, outcome } = own
  return (
    <Card>
      <View className="stack">
        <View className="row row-tight row-wrap">
          <StatusTag>{partText}</StatusTag>
          {outcome && <StatusTag tone="qing">{outcome.words}</StatusTag>}
          <View className="note">{standingText}</View>
        </View>
        <View>{text}</View>
        {outcome && <Card tone="sunken">{outcome.answer}</Card>}
        {open && (
          <View className="buttons">
            <Button variant="danger" size="small" label={`收回${partText}`} onClick={onLeave}>
              收回
            </Button>
            <Button variant="tone" size="small" label={`改${partText}`} onClick={() => onWrite(part)}>
              改一改
            </Button>
          </View>
        )}
      </View>
    </Card>
  )
}
