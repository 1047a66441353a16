import { Fragment, useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { Banner } from '../../ui/banner'
import { Card } from '../../ui/card'
import { FactTable } from '../../ui/fact-table'
import { Heading } from '../../ui/heading'
import { ListRow } from '../../ui/list-row'
import { StatusTag } from '../../ui/status-tag'

type Spots = Output<'messages.hotSpots'>
type Topic = Spots['topics'][number]

/** 多 4 件, 少 2 件, 一样多 */
function changeText(count: number, before: number): string {
  if (count === before) return '一样多'
  return count > before ? `多 ${count - before} 件` : `少 ${before - count} 件`
}

const comparedText = (count: number, before: number) => `上一段 ${before} 件，${changeText(count, before)}`

export function TopicList({ spots }: { spots: Spots }) {
  const { placeName, periodText, countedText, total, before, villages, topics } = spots
  const [open, setOpen] = useState<string>()
  return (
    <>
      <View>
        <Heading level={1}>{`${placeName} ${total} 件`}</Heading>
        <View className="sub">{`${periodText}：${comparedText(total, before)}。`}</View>
        <View className="sub">{`${villages.all} 个村、社区，有 ${villages.heard} 个说过。`}</View>
      </View>
      {topics.length === 0 ? (
        <Banner>这一段还没有人留言。</Banner>
      ) : (
        <Card flush>
          {topics.map((topic) => (
            <Fragment key={topic.code}>
              <TopicRow
                topic={topic}
                open={open === topic.code}
                onTurn={() => setOpen(open === topic.code ? undefined : topic.code)}
              />
            </Fragment>
          ))}
        </Card>
      )}
      <Banner tone="sunken" title="怎么算的">
        按留言那天算，一件算一次；撤回的、不受理的也算，因为有人说过。并在一起的各算各的。举报和拦下的不算。
        一处不到 3 件的不写数，免得认出人。
      </Banner>
      <View className="note">{`${countedText}，每小时算一次。`}</View>
    </>
  )
}

function TopicRow({ topic, open, onTurn }: { topic: Topic; open: boolean; onTurn: () => void }) {
  const { name, count, before, villages, common, places } = topic
  return (
    <>
      <ListRow
        title={`${name} ${count} 件`}
        sub={`${comparedText(count, before)} · ${villages} 个村`}
        below={
          common && (
            <StatusTag tone="amber" icon="people">
              几个村都在说
            </StatusTag>
          )
        }
        label={`${name} ${count} 件，${comparedText(count, before)}，${villages} 个村${common ? '，几个村都在说' : ''}，${open ? '收起' : '看在哪'}`}
        onClick={onTurn}
      />
      {open && (
        <FactTable
          facts={places.map((place) => ({
            term: place.name,
            value: place.count === null ? '不到 3 件' : `${place.count} 件`,
          }))}
        />
      )}
    </>
  )
}
