import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Me } from '#shared/people/contract'
import { back, go, usePageParams } from '../../../../platform/navigation'
import { callPhone } from '../../../../platform/phone'
import { stationPhone } from '../../../../platform/place'
import { useAction } from '../../../../platform/use-action'
import { useQuery } from '../../../../platform/use-query'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { Faces } from '../../../../ui/faces'
import { Heading } from '../../../../ui/heading'
import { Page } from '../../../../ui/page'
import { TextField } from '../../../../ui/text-field'
import { Toast } from '../../../../ui/toast'
import { Unbind } from '../../components/unbind'

const shortestCode = 4

export default function BindPage() {
  const { code: scanned = '' } = usePageParams('bind')
  const query = useQuery('people.me', {})
  const bind = useAction('people.bind')
  const [code, setCode] = useState(scanned)
  const [done, setDone] = useState<string>()

  const submit = async () => {
    const me = await bind.run({ code: code.trim() })
    if (!me) return
    setCode('')
    setDone(`绑定好了。您现在是${whoText(me)}。`)
    query.retry()
  }
  return (
    <Page back={() => void back()}>
      <Faces of={query} title="身份没打开" onCall={() => void callPhone(stationPhone())}>
        {(me) => (
          <>
            <Who me={me} />
            <Card>
              <View className="stack">
                <TextField
                  label="邀请码"
                  value={code}
                  onChange={(next) => {
                    setCode(next)
                    bind.clearFault()
                  }}
                  placeholder="人大办公室给您的那串字"
                  note="一个码只能用一次。换手机时，向给您码的人再要一个。"
                  error={bind.fault?.message}
                  maxLength={20}
                />
                <Button
                  variant="primary"
                  busy={bind.busy && '正在绑定…'}
                  missing={code.trim().length < shortestCode && '先写邀请码，再绑定'}
                  onClick={() => void submit()}
                >
                  绑定这个身份
                </Button>
              </View>
            </Card>
            {me.grants.length > 0 && (
              <Unbind
                onUnbound={() => {
                  setDone('解除了。工作台在这台手机上打不开了。')
                  query.retry()
                }}
              />
            )}
          </>
        )}
      </Faces>
      {done && <Toast onDismiss={() => setDone(undefined)}>{done}</Toast>}
    </Page>
  )
}

function Who({ me }: { me: Me }) {
  if (me.grants.length === 0) {
    return (
      <Card>
        <Heading level={2}>您现在是群众身份</Heading>
        <View className="sub">看内容、留言都不用邀请码。代表和工作人员绑定后才能进工作台。</View>
      </Card>
    )
  }
  return (
    <Card tone="qing">
      <View className="stack">
        <Heading level={2}>{`您现在是${me.name ?? ''}`}</Heading>
        {me.grants.map((grant) => (
          <View key={grant.role + grant.unitId}>{`${grant.placeName} · ${grant.roleName}`}</View>
        ))}
        <Button variant="fill" icon="document" onClick={() => void go('desk')}>
          进工作台
        </Button>
      </View>
    </Card>
  )
}

function whoText({ name, grants }: Me): string {
  return [name, ...grants.map((grant) => `${grant.placeName}${grant.roleName}`)].filter(Boolean).join('，')
}
