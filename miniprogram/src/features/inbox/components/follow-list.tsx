import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { usePlace } from '../../../platform/place'
import { useAction } from '../../../platform/use-action'
import { useAsk } from '../../../platform/use-ask'
import { useQuery } from '../../../platform/use-query'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { ChoiceSheet } from '../../../ui/choice-sheet'
import { ListRow } from '../../../ui/list-row'
import { SectionTitle } from '../../../ui/section-title'
import { TextLink } from '../../../ui/text-link'

type Followed = Output<'inbox.follows'>['follows'][number]

/** What one follows: each can be left with one tap; a village of one's own township is added here. */
export function FollowList() {
  const query = useQuery('inbox.follows', {})
  const unfollowing = useAction('inbox.unfollow')
  const [changed, setChanged] = useState<Followed[]>()
  const follows = changed ?? query.data?.follows ?? []
  const leave = async ({ kind, id }: Followed) => {
    const answer = await unfollowing.run({ kind, id })
    if (answer) setChanged(answer.follows)
  }
  return (
    <>
      <SectionTitle>我关注的</SectionTitle>
      {query.fault && !query.data && <Banner tone="amber">{query.fault.message}</Banner>}
      {unfollowing.fault && <Banner tone="bad">{unfollowing.fault.message}</Banner>}
      {query.data && follows.length === 0 && (
        <View className="sub">还没有关注的地方。关注了，那里有公告、改期，都会告诉您。</View>
      )}
      {follows.length > 0 && (
        <Card flush>
          {follows.map((one) => (
            <ListRow
              key={`${one.kind}:${one.id}`}
              title={one.name}
              sub={one.kindName}
              action={
                <TextLink label={`不再关注${one.name}`} onClick={() => void leave(one)}>
                  不再关注
                </TextLink>
              }
            />
          ))}
        </Card>
      )}
      <AddVillage follows={follows} onAdded={setChanged} />
    </>
  )
}

type AddVillageProps = { follows: Followed[]; onAdded: (follows: Followed[]) => void }

function AddVillage({ follows, onAdded }: AddVillageProps) {
  const unitId = usePlace()?.unitId
  const places = useQuery('places.list', {})
  const following = useAction('inbox.follow')
  const ask = useAsk('notice', 'progress')
  const [choosing, setChoosing] = useState(false)
  const unit = places.data?.units.find((one) => one.id === unitId) ?? places.data?.units[0]
  if (!unit) return null
  const isNew = (id: string) => !follows.some((one) => one.kind === 'village' && one.id === id)
  const choose = async (id: string) => {
    setChoosing(false)
    const answer = await following.run({ kind: 'village', id })
    if (answer) onAdded(answer.follows)
  }
  return (
    <>
      {following.fault && <Banner tone="bad">{following.fault.message}</Banner>}
      <Button icon="add" busy={following.busy && '正在关注…'} onClick={() => setChoosing(true)}>
        {`关注${unit.name}的一个村`}
      </Button>
      {choosing && (
        <ChoiceSheet
          title="关注哪个村"
          choices={unit.villages
            .filter(({ id }) => isNew(id))
            .map(({ id, name }) => ({ value: id, title: name }))}
          value={null}
          onChoose={(id) => {
            ask()
            void choose(id)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  )
}
