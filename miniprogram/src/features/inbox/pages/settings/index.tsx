import { View } from '@tarojs/components'
import type { Template } from '#shared/inbox/subscriber'
import { useCare } from '../../../../platform/care'
import { back } from '../../../../platform/navigation'
import { useQuery } from '../../../../platform/use-query'
import { Banner } from '../../../../ui/banner'
import { Faces } from '../../../../ui/faces'
import { Page } from '../../../../ui/page'
import { Toast } from '../../../../ui/toast'
import { callStation } from '../../call-station'
import { FollowList } from '../../components/follow-list'
import { KindCard } from '../../components/kind-card'
import { WhenRows } from '../../components/when-rows'
import { SwitchedOff } from '../../components/switched-off'
import { useSettings } from '../../use-settings'

const forEverybody = ['progress', 'rating', 'duty', 'notice'] as const

/** 提醒设置: which kinds are pushed, how many WeChat still lets us send, and when there is quiet. */
export default function InboxSettingsPage() {
  const { query, settings, saving, change, ask, said, hush } = useSettings()
  const care = useCare()
  const me = useQuery('people.me', {})
  const works = (me.data?.grants.length ?? 0) > 0
  const templates: Template[] = works ? ['todo', ...forEverybody] : [...forEverybody]
  return (
    <Page back={() => void back()}>
      <View className="sub">
        微信的规矩：您按一次“允许”，只让我们推一条。推不了的，点“再要一次”。收件箱里什么都有。
      </View>
      <SwitchedOff />
      <Faces of={query} title="提醒设置没打开" onCall={callStation}>
        {(kept) => {
          const { left, off, digest, quiet } = settings ?? kept
          const without = (template: Template) => off.filter((one) => one !== template)
          return (
            <>
              {saving.fault && <Banner tone="bad">{saving.fault.message}</Banner>}
              {templates.map((template) => (
                <KindCard
                  key={template}
                  template={template}
                  left={left[template]}
                  on={!off.includes(template)}
                  onChange={(on) =>
                    void change({ off: on ? without(template) : [...without(template), template] })
                  }
                  onAsk={() => void ask(template)}
                />
              ))}
              {!care && <WhenRows {...{ digest, quiet, change }} />}
              <FollowList />
            </>
          )
        }}
      </Faces>
      {said && <Toast onDismiss={hush}>{said}</Toast>}
    </Page>
  )
}
