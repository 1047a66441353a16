import { View } from '@tarojs/components'
import type { DeskView } from '#shared/bookings/desk-contract'
import { Banner } from '../../ui/banner'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import { PrintButton } from '../sheets/print-button'
import { Figures } from './close-card'

const standingWords = {
  ahead: '还没到日子。到那天在这里记谁来了、说了什么。',
  open: '',
  closed: '',
  off: '这一次没有公布，或者取消了，不用登记。',
} as const satisfies Record<DeskView['session']['standing'], string>

/** Which session this is, and how it stands. */
export function DeskHead({ desk }: { desk: DeskView }) {
  const { session, closedWords } = desk
  return (
    <>
      <View>
        <Heading level={1}>{`${session.dayText} ${session.title}`}</Heading>
        <View className="sub">{`${session.hoursText} · ${session.place}`}</View>
        <View className="sub">{session.siteName}</View>
      </View>
      {standingWords[session.standing] && <Banner>{standingWords[session.standing]}</Banner>}
      {session.standing === 'closed' && (
        <Card outlined>
          <View className="stack">
            <View className="strong">这次接待结束了，数字已进台账</View>
            <Figures desk={desk} />
            {closedWords && <View className="visitor-matter">{closedWords}</View>}
            <PrintButton action="sheets.session" input={{ id: session.id }}>
              打印这次的登记
            </PrintButton>
          </View>
        </Card>
      )}
    </>
  )
}
