import { Text, View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { useQuery } from '../../platform/use-query'
import { a11y } from '../../ui/a11y'
import { Banner } from '../../ui/banner'
import { Card } from '../../ui/card'
import { Loading } from '../../ui/loading'
import type { Audience } from './content'
import './notices.scss'

/** Said before it is sent: who gets a push, who only finds it in the app, who is called. */
export function AudienceMeter({ audience, sessionId }: { audience: Audience; sessionId: string | null }) {
  const query = useQuery('notices.audience', { audience, sessionId })
  if (query.fault && query.fault.code !== 'offline')
    return <Banner tone="amber">{query.fault.message}</Banner>
  if (!query.data) return query.fault ? null : <Loading rows={1} />
  return (
    <Card>
      <View className="row row-ends">
        <View>受众</View>
        <View className="notice-count">{`${query.data.people} 人`}</View>
      </View>
      <MeterBar {...query.data} />
      <MeterWords {...query.data} />
    </Card>
  )
}

type Meter = Output<'notices.audience'>

const part = (count: number, of: number) => `${of === 0 ? 0 : Math.round((count / of) * 100)}%`

function MeterBar({ people, pushable }: Meter) {
  return (
    <View className="notice-bar" {...a11y({ role: 'img', label: `${people} 人里可推送 ${pushable} 人` })}>
      <View className="notice-bar-part notice-bar-push" style={{ width: part(pushable, people) }} />
    </View>
  )
}

function MeterWords({ pushable, inboxOnly, calls }: Meter) {
  return (
    <>
      <View className="sub">
        <Text className="strong notice-push">{`可推送 ${pushable} 人`}</Text>
        {'　点过“允许”'}
      </View>
      {inboxOnly > 0 && (
        <View className="sub">
          {`其余 ${inboxOnly} 人`}
          <Text className="strong">收不到</Text>
          微信通知，打开小程序才看到
        </View>
      )}
      {calls > 0 && <View className="sub">{`另有 ${calls} 人不用微信，改期、防汛这类会列入电话单`}</View>}
    </>
  )
}
