import { useState } from 'react'
import { View } from '@tarojs/components'
import { back, go } from '../../../platform/navigation'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Page } from '../../../ui/page'
import { Toast } from '../../../ui/toast'
import { useWide } from '../../controls/window-width'
import { SuggestionDetail } from '../../suggestions/suggestion-detail'
import { SuggestionList, useSuggestions, type SuggestionDeskState } from '../../suggestions/suggestion-list'
import '../../suggestions/suggestions.scss'

/** 代表建议: what waits for the caller and what is under way; on a computer beside the suggestion itself. */
export default function SuggestionsPage() {
  const wide = useWide()
  const state = useSuggestions()
  if (wide) return <WidePage state={state} />
  return (
    <Page back={() => void back()}>
      <Ways state={state} />
      <SuggestionList state={state} onOpen={(id) => void go('suggestion', { suggestion: id })} />
    </Page>
  )
}

function WidePage({ state }: { state: SuggestionDeskState }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const { items, query } = state.pages
  const shown = chosen ?? items[0]?.id ?? null
  const onDone = (words: string) => {
    setChosen(shown)
    setSaid(words)
    query.retry()
  }
  return (
    <Page wide back={() => void back()}>
      <View className="suggestion-wide">
        <View className="stack">
          <Ways state={state} wide />
          <SuggestionList state={state} onOpen={setChosen} selected={shown} />
        </View>
        {shown ? (
          <SuggestionDetail key={shown} id={shown} onDone={onDone} />
        ) : (
          <Card tone="sunken">从左边选一件，在这里看和办。</Card>
        )}
      </View>
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </Page>
  )
}

/** A deputy writes; everybody else keeps books. Beside an open suggestion the red button is that one's. */
function Ways({ state: { known }, wide }: { state: SuggestionDeskState; wide?: boolean }) {
  if (!known) return null
  const deputy = known.desks.some(({ key }) => key === 'drafts')
  return deputy ? (
    <Button variant={wide ? 'second' : 'primary'} icon="pen" onClick={() => void go('writeSuggestion', {})}>
      写一件建议
    </Button>
  ) : (
    <Button icon="document" onClick={() => void go('suggestionLedger')}>
      看人大、政府两本台账
    </Button>
  )
}
