import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { go } from '../../platform/navigation'
import { a11y } from '../../ui/a11y'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import { Icon, type IconName } from '../../ui/icon'
import { PrintButton } from '../sheets/print-button'
import './notices.scss'

type Result = Output<'notices.result'>
type Key = Result['lines'][number]['key']

const looks: Readonly<Record<Key, { icon: IconName; tone: string }>> = {
  sent: { icon: 'check', tone: 'sent' },
  refused: { icon: 'close', tone: 'refused' },
  retrying: { icon: 'alert', tone: 'failed' },
  failed: { icon: 'alert', tone: 'failed' },
  notPushed: { icon: 'offline', tone: 'rest' },
  unconfirmed: { icon: 'info', tone: 'refused' },
  withheld: { icon: 'lock', tone: 'rest' },
  waiting: { icon: 'clock', tone: 'rest' },
}

/** Drawing 10c: the lines add up to everybody it was for. */
export function ResultCard({ id, result }: { id: string; result: Result }) {
  const lines = result.people > 0 ? result.lines : []
  return (
    <Card>
      <Heading level={2}>{result.people > 0 ? `${result.people} 人里，谁收到了` : '还没有推送'}</Heading>
      {result.people > 0 && <ResultBar result={result} />}
      {lines.map((line) => (
        <View key={line.key} className="notice-line">
          <View className={`notice-line-${looks[line.key].tone}`}>
            <Icon name={looks[line.key].icon} size="small" />
          </View>
          <View className="grow">{line.words}</View>
          <View className="notice-count">{line.count}</View>
        </View>
      ))}
      <View className="stack notice-after">
        <View className="sub">{openedWords(result)}</View>
        <View className="buttons">
          <Button variant="tone" icon="phone" onClick={() => void go('deskCalls', { subject: id })}>
            {`电话单 ${result.calls}`}
          </Button>
          <PrintButton action="sheets.notice" input={{ id }} variant="tone">
            打印张贴
          </PrintButton>
        </View>
      </View>
    </Card>
  )
}

function openedWords({ opened, receipts, calls, going }: Result): string {
  return [
    going && '还在发，过一分钟再看。',
    `不管推没推到，已有 ${opened} 人打开小程序看过。`,
    receipts !== null && `${receipts} 人点了“我看过了”。`,
    calls > 0 && `另有 ${calls} 位要打电话说。`,
  ]
    .filter(Boolean)
    .join('')
}

const shown: readonly Key[] = ['sent', 'refused', 'retrying', 'failed']

function ResultBar({ result: { lines, people } }: { result: Result }) {
  const words = lines.map((line) => `${line.words} ${line.count} 人`).join('，')
  return (
    <View className="notice-bar" {...a11y({ role: 'img', label: words })}>
      {lines
        .filter(({ key, count }) => shown.includes(key) && count > 0)
        .map(({ key, count }) => (
          <View
            key={key}
            className={`notice-bar-part notice-bar-${looks[key].tone}`}
            style={{ width: `${(count / Math.max(people, 1)) * 100}%` }}
          />
        ))}
    </View>
  )
}
