import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { back, go } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { Loading } from '../../../ui/loading'
import { Page } from '../../../ui/page'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import { useWide } from '../../controls/window-width'
import { DeputyDesk } from '../../desk/deputy-desk'
import { type Me, type Said, useDesk } from '../../desk/desk-state'
import { StaffDesk } from '../../desk/staff-desk'
import { WideDesk } from '../../desk/wide-desk'

type Say = (said: Said) => void

/** 工作台: the desk of whoever opens it, by role and by the width of the window. */
export default function DeskPage() {
  const wide = useWide()
  const me = useQuery('people.me', {})
  const [said, setSaid] = useState<Said | null>(null)
  const granted = me.data !== undefined && me.data.grants.length > 0
  return (
    <Page wide={wide && granted} back={() => void back()}>
      {me.data && granted && <GrantedDesk me={me.data} wide={wide} say={setSaid} />}
      {me.data && !granted && <NoRole />}
      {!me.data && (me.fault ? <Fault title="工作台没打开" query={me} /> : <Loading />)}
      {said && (
        <Toast tone={said.tone} onDismiss={() => setSaid(null)}>
          {said.words}
        </Toast>
      )}
    </Page>
  )
}

function GrantedDesk({ me, wide, say }: { me: Me; wide: boolean; say: Say }) {
  const desk = useDesk(me)
  usePullDownRefresh(() => {
    desk.query.retry()
    Taro.stopPullDownRefresh()
  })
  if (wide) return <WideDesk desk={desk} say={say} />
  const onOpen = ({ id }: { id: string }) => void go('deskMessage', { message: id })
  return desk.grant?.role === 'deputy' ? (
    <DeputyDesk {...{ desk, say, onOpen }} />
  ) : (
    <StaffDesk {...{ desk, say, onOpen }} />
  )
}

function NoRole() {
  return (
    <>
      <Heading level={1}>您还没有工作身份</Heading>
      <Banner>代表、联络员、承办单位的人，向发码的人要一个邀请码，绑定后就能用。</Banner>
      <Button onClick={() => void go('bind')}>输入邀请码</Button>
    </>
  )
}
