import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Absences } from '#shared/people/absence-contract'
import { back, go } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Heading } from '../../../ui/heading'
import { ListRow } from '../../../ui/list-row'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { SectionTitle } from '../../../ui/section-title'
import { Toast } from '../../../ui/toast'
import { AbsenceForm } from '../../absence/absence-form'
import { AbsenceList } from '../../absence/absence-list'
import { Fault } from '../../controls/fault'

/** 请假: days away, and who does the work meanwhile; the offices enter them for their people too. */
export default function AbsencePage() {
  const [personId, setPersonId] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const query = useQuery('people.absences', personId === null ? {} : { personId })
  const onDone = (words: string) => {
    setSaid(words)
    query.retry()
  }
  return (
    <Page back={() => (personId === null ? void back() : setPersonId(null))}>
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data && <Person absences={query.data} {...{ onDone }} onPick={setPersonId} />}
      {!query.data && (query.fault ? <Fault title="请假没打开" query={query} /> : <Loading rows={2} />)}
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </Page>
  )
}

type PersonProps = {
  absences: Absences
  onDone: (words: string) => void
  onPick: (personId: string | null) => void
}

function Person({ absences, onDone, onPick }: PersonProps) {
  const { person, standsFor, others } = absences
  return (
    <>
      <View>
        <Heading level={1}>{person.isMe ? '我请假' : `${person.name}请假`}</Heading>
        <View className="sub">{person.isMe ? '到日子自己结束，不用再来改。' : person.title}</View>
      </View>
      {standsFor.length > 0 && (
        <Banner title={person.isMe ? '您正在替别人' : '他正在替别人'}>
          {standsFor.map((one) => (
            <View key={one}>{one}</View>
          ))}
        </Banner>
      )}
      <AbsenceList key={person.id} {...{ absences, onDone }} />
      <AbsenceForm key={`${person.id} ${absences.absences.length}`} {...{ absences, onDone }} />
      {person.isMe && person.isDeputy && (
        <Card flush>
          <ListRow
            icon="calendar"
            title="只是哪天不能值班"
            sub="在“我的值班”里请假、换班"
            onClick={() => void go('myDuties')}
          />
        </Card>
      )}
      {person.isMe ? (
        <Others others={others} onPick={onPick} />
      ) : (
        <Button variant="neutral" onClick={() => onPick(null)}>
          回到我的请假
        </Button>
      )}
    </>
  )
}

function Others({ others, onPick }: Pick<Absences, 'others'> & Pick<PersonProps, 'onPick'>) {
  if (others.length === 0) return null
  const awayFirst = [...others].sort((a, b) => Number(b.awayText !== '') - Number(a.awayText !== ''))
  return (
    <>
      <SectionTitle note="点一个人，替他填">下面的人</SectionTitle>
      <Card flush>
        {awayFirst.map(({ id, name, title, awayText }) => (
          <ListRow
            key={id}
            title={name}
            sub={[title, awayText].filter((part) => part !== '').join('　')}
            onClick={() => onPick(id)}
          />
        ))}
      </Card>
    </>
  )
}
