import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import type { Query } from '../../platform/use-query'
import { Avatar } from '../../ui/avatar'
import { Button } from '../../ui/button'
import { ListRow } from '../../ui/list-row'
import { Loading } from '../../ui/loading'
import { Fault } from '../controls/fault'

type Candidate = Output<'duties.substitutes'>['candidates'][number]

type CandidateListProps = {
  query: Query<Output<'duties.substitutes'>>
  /** '请他替' */
  words: string
  busyId: string | null
  onChoose: (candidate: Candidate) => void
}

/** Who could come, first the one whose turn it is, each with the reason. */
export function CandidateList({ query, words, busyId, onChoose }: CandidateListProps) {
  if (!query.data) return query.fault ? <Fault title="名单没打开" query={query} /> : <Loading rows={2} />
  const { candidates } = query.data
  if (candidates.length === 0)
    return <View className="sub">没有别的代表能来了。可以改期，或者请乡镇人大帮忙协调。</View>
  return (
    <View>
      {candidates.map((candidate) => (
        <ListRow
          key={candidate.id}
          lead={<Avatar name={candidate.name} size="small" />}
          title={candidate.name}
          sub={`${candidate.levelsText} · ${candidate.why}`}
          action={
            <Button
              variant="tone"
              size="small"
              label={`${words}：${candidate.name}`}
              busy={busyId === candidate.id && '正在发…'}
              onClick={() => onChoose(candidate)}
            >
              {words}
            </Button>
          }
        />
      ))}
    </View>
  )
}
