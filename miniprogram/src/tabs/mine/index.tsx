import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { unreadText } from '#shared/inbox/unread-text'
import type { Me } from '#shared/people/contract'
import { setCare, useCare } from '../../platform/care'
import { go } from '../../platform/navigation'
import { callPhone } from '../../platform/phone'
import { stationPhone } from '../../platform/place'
import { useAsk } from '../../platform/use-ask'
import { useQuery } from '../../platform/use-query'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { CheckRow } from '../../ui/check-row'
import { Heading } from '../../ui/heading'
import { ListRow } from '../../ui/list-row'
import { OfflineBanner } from '../../ui/offline-banner'
import { Page } from '../../ui/page'
import { Toast } from '../../ui/toast'
import { ClearPhone } from './components/clear-phone'
import { IdentitySwitch } from './components/identity-switch'

export default function MinePage() {
  const care = useCare()
  const me = useQuery('people.me', {})
  const unread = useQuery('inbox.unread', {})
  const [cleared, setCleared] = useState(false)
  const [more, setMore] = useState(false)
  const whole = !care || more
  return (
    <Page tab>
      {me.status === 'offline' && <OfflineBanner />}
      {me.data && me.data.grants.length > 0 && <Desk me={me.data} />}
      <Card flush>
        <ListRow
          icon="inbox"
          title="我的留言"
          sub="看到哪一步了，在谁手里"
          onClick={() => void go('messages')}
        />
        <ListRow icon="calendar" title="我的预约" onClick={() => void go('myBookings')} />
        <ListRow icon="bell" title="收件箱" sub={unreadText(unread.data)} onClick={() => void go('inbox')} />
        <ListRow
          icon="search"
          title="按编号或查询码查"
          sub="不用登录，换了手机也能查"
          onClick={() => void go('lookup')}
        />
        {whole && <ListRow icon="people" title="找代表" onClick={() => void go('deputies')} />}
        {whole && <ListRow icon="document" title="通知公告" onClick={() => void go('notices')} />}
      </Card>
      {care && (
        <Button size="main" icon="phone" onClick={() => void callPhone(stationPhone())}>
          打联络站电话
        </Button>
      )}
      <Card>
        <CheckRow checked={care} onChange={setCare} detail="字大、按钮大，东西少">
          关怀模式
        </CheckRow>
      </Card>
      {whole ? (
        <Card flush>
          <ListRow
            icon="person"
            title="输入邀请码"
            sub="给代表和工作人员用"
            onClick={() => void go('bind')}
          />
          <ListRow icon="lock" title="我的数据" onClick={() => void go('myData')} />
          <ListRow icon="info" title="个人信息怎么用" onClick={() => void go('privacy')} />
          <ClearPhone
            onCleared={() => {
              setCleared(true)
              me.retry()
            }}
          />
        </Card>
      ) : (
        <Button variant="neutral" onClick={() => setMore(true)}>
          更多
        </Button>
      )}
      {whole && (
        <IdentitySwitch
          onSwitched={() => {
            me.retry()
            unread.retry()
          }}
        />
      )}
      <View className="note centered">
        <View>县人大常委会代表工委主办</View>
        <Text>ICP 备案号上线时登在这里</Text>
      </View>
      {cleared && <Toast onDismiss={() => setCleared(false)}>清掉了。收下的留言还在联络站那边。</Toast>}
    </Page>
  )
}

/** Only for those who hold a role; residents never see it. */
function Desk({ me }: { me: Me }) {
  const ask = useAsk('todo', 'duty')
  const enter = () => {
    ask()
    void go('desk')
  }
  return (
    <Card tone="qing">
      <View className="stack">
        <Heading level={2}>{me.name ?? ''}</Heading>
        {me.grants.map((grant) => (
          <View key={grant.role + grant.unitId} className="sub">
            {`${grant.placeName} · ${grant.roleName}`}
          </View>
        ))}
        <Button variant="fill" icon="document" onClick={enter}>
          进工作台
        </Button>
      </View>
    </Card>
  )
}
