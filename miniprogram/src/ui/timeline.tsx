import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { Icon } from './icon'
import './timeline.scss'

export type TimelineItem = {
  key: string
  state: 'done' | 'now' | 'future' | 'negative'
  fact: string
  /** 2月6日 10:12 */
  when?: string
  /** Who did it; a machine act says 自动. */
  who?: string
  detail?: string
  /** Words of people, in a sunken box; the system's own sentences belong in `detail`. */
  quote?: string
  /** More inside the box: photos, a note. */
  more?: ReactNode
}

const stateWords = { done: '已完', now: '现在', future: '还没到', negative: '没成' }

function Node({ state }: { state: TimelineItem['state'] }) {
  return (
    <View
      className={`timeline-node timeline-node-${state}`}
      {...a11y({ role: 'img', label: stateWords[state] })}
    >
      {state === 'done' && <Icon name="check" size="tiny" bold />}
      {state === 'negative' && <Icon name="close" size="tiny" bold />}
      {state === 'now' && <View className="timeline-dot" />}
    </View>
  )
}

/** Newest first. */
export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <View className="timeline" {...a11y({ role: 'list' })}>
      {items.map(({ key, state, fact, when, who, detail, quote, more }) => (
        <View className="timeline-item" key={key} {...a11y({ role: 'listitem' })}>
          <Node state={state} />
          {(when || who) && <View className="note">{[when, who].filter(Boolean).join('　')}</View>}
          <View className="strong">{fact}</View>
          {detail && <View className="sub">{detail}</View>}
          {(quote || more) && (
            <View className="timeline-quote">
              {quote}
              {more}
            </View>
          )}
        </View>
      ))}
    </View>
  )
}
