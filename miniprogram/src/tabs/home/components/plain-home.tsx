import type { Home } from '../home'
import { View } from '@tarojs/components'
import { go } from '../../../platform/navigation'
import { callPhone } from '../../../platform/phone'
import { Avatar } from '../../../ui/avatar'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { ListRow } from '../../../ui/list-row'
import { SectionTitle } from '../../../ui/section-title'
import { HomeFooter } from './home-footer'
import { NoticeRows } from './notice-rows'
import { SolvedCard } from './solved-card'
import { StationCard } from './station-card'

type PlainHomeProps = { home: Home; mainButton: string; onWrite: () => void }

export function PlainHome({ home, mainButton, onWrite }: PlainHomeProps) {
  return (
    <>
      <StationCard home={home} />
      <View id={mainButton} className="stack">
        <Button variant="primary" size="main" icon="pen" onClick={onWrite}>
          我要留言
        </Button>
        <View className="note centered">写一句话就行。谁能看到，发送前告诉您。</View>
      </View>
      {home.myOpen && <MyOpen open={home.myOpen} />}
      <Duty home={home} />
      {home.notices.length > 0 && (
        <>
          <SectionTitle action={{ words: '全部', label: '全部公告', onClick: () => void go('notices') }}>
            公告
          </SectionTitle>
          <NoticeRows notices={home.notices} />
        </>
      )}
      <SolvedCard home={home} />
      <HomeFooter home={home} />
    </>
  )
}

function MyOpen({ open }: { open: NonNullable<Home['myOpen']> }) {
  const words = `您有 ${open.count} 件留言正在办`
  const what = [open.title, open.dueText].filter(Boolean).join(' · ')
  return (
    <Card flush>
      <ListRow
        icon="inbox"
        above={words}
        title={what}
        label={`${words}，${what}`}
        onClick={() => void (open.count > 1 ? go('messages') : go('progress', { message: open.id }))}
      />
    </Card>
  )
}

function Duty({ home: { duty, site } }: { home: Home }) {
  const call = { words: '打值班电话', onClick: () => void callPhone(site.phone) }
  return (
    <>
      <SectionTitle action={call}>今天值班的代表</SectionTitle>
      {duty.length === 0 ? (
        <Card>
          今天没有代表值班。
          <View className="sub">工作时间打电话，联络员会接。</View>
        </Card>
      ) : (
        <Card flush>
          {duty.map((one) => (
            <ListRow
              key={one.deputyId + one.timeText}
              lead={<Avatar name={one.name} />}
              title={
                <>
                  {one.name} <View className="beside">{one.levelsText}</View>
                </>
              }
              sub={`${one.timeText} · ${one.stateText}`}
              label={`${one.name}，${one.levelsText}，${one.timeText}，${one.stateText}`}
              onClick={() => void go('deputy', { deputy: one.deputyId })}
            />
          ))}
        </Card>
      )}
    </>
  )
}
