import { View } from '@tarojs/components'
import type { SuggestionView } from '#shared/suggestions/view'
import { Card } from '../../ui/card'
import { FactTable, type Fact } from '../../ui/fact-table'
import { Heading } from '../../ui/heading'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'

type Handling = NonNullable<SuggestionView['handling']>

/** Who handles it with whom, what the assisting units think, and the meetings held about it. */
export function HandlingCard({ view }: { view: SuggestionView }) {
  const { handling, meetings } = view
  return (
    <>
      {handling && (
        <Card>
          <View className="stack">
            <Heading level={2}>谁在办</Heading>
            <FactTable facts={factsOf(handling)} />
          </View>
        </Card>
      )}
      {meetings.length > 0 && (
        <>
          <SectionTitle>开过的会</SectionTitle>
          <Card flush>
            {meetings.map(({ kindText, dayText, place, note }, index) => (
              <ListRow
                key={index}
                icon="people"
                title={`${kindText} · ${dayText}`}
                sub={[place, note].filter(Boolean).join('。')}
              />
            ))}
          </Card>
        </>
      )}
    </>
  )
}

function factsOf({ leadUnitName, coUnits, assignedText, termText }: Handling): Fact[] {
  const opinions = coUnits.map(({ name, opinion, stateText }) => (
    <View key={name}>{`${name}：${opinion || stateText}`}</View>
  ))
  return [
    { term: '主办', value: leadUnitName },
    ...(opinions.length > 0 ? [{ term: '协办', value: opinions }] : []),
    { term: '交办', value: assignedText },
    { term: '期限', value: termText },
  ]
}
