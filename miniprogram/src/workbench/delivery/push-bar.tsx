import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { a11y } from '../../ui/a11y'
import { Icon, type IconName } from '../../ui/icon'
import './push-bar.scss'

export type PushCounts = Output<'delivery.step'>['counts']

interface Truth {
  key: Exclude<keyof PushCounts, 'total'>
  words: string
  icon: IconName
}

/** The four truths, and what is neither; those at nought after the fourth are left out. */
const truths: Truth[] = [
  { key: 'sent', words: '送到', icon: 'check' },
  { key: 'refused', words: '拒收', icon: 'close' },
  { key: 'failed', words: '失败', icon: 'alert' },
  { key: 'notPushed', words: '没推送', icon: 'offline' },
  { key: 'unconfirmed', words: '不确定', icon: 'info' },
  { key: 'withheld', words: '没发（试用）', icon: 'lock' },
  { key: 'waiting', words: '还没到时候', icon: 'clock' },
]

const always = 4

/** '送到 81 · 拒收 3 · 失败 2 · 没推送 326': they add up to the whole. */
export function pushText(counts: PushCounts): string {
  return truths
    .filter(({ key }, index) => index < always || counts[key] > 0)
    .map(({ key, words }) => `${words} ${counts[key]}`)
    .join(' · ')
}

/** A bar, and a line for each truth with its number. */
export function PushLines({ counts }: { counts: PushCounts }) {
  return (
    <View className="stack">
      <PushBar counts={counts} />
      {truths
        .filter(({ key }, index) => index < always || counts[key] > 0)
        .map(({ key, words, icon }) => (
          <View key={key} className="row push-line" {...a11y({ label: `${words} ${counts[key]} 个` })}>
            <Icon name={icon} size="small" />
            <View className="grow">{words}</View>
            <View className="strong">{counts[key]}</View>
          </View>
        ))}
    </View>
  )
}

function PushBar({ counts }: { counts: PushCounts }) {
  const shown = truths.filter(({ key }) => counts[key] > 0)
  return (
    <View className="push-bar" {...a11y({ hidden: true })}>
      {shown.map(({ key }) => (
        <View key={key} className={`push-part push-${key}`} style={{ flexGrow: counts[key] }} />
      ))}
    </View>
  )
}
