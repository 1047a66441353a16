import { View } from '@tarojs/components'
import type { SuggestionView } from '#shared/suggestions/view'
import { a11y } from '../../ui/a11y'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import { Icon } from '../../ui/icon'
import './suggestions.scss'

/** 双审核 · 双签字 · 双建账 · 双销号, one line each: there or not. */
export function ChecklistCard({ view }: { view: SuggestionView }) {
  if (view.strikeChecks.length === 0) return null
  return (
    <Card>
      <View className="stack">
        <Heading level={2}>销号要这几样都有</Heading>
        <Checks checks={view.strikeChecks} />
        {[...reviewsOf(view), ...view.ledgers.map(ledgerText)].map((line) => (
          <View className="sub" key={line}>
            {line}
          </View>
        ))}
      </View>
    </Card>
  )
}

export function Checks({ checks }: { checks: SuggestionView['strikeChecks'] }) {
  return (
    <View className="suggestion-checks" {...a11y({ role: 'list' })}>
      {checks.map(({ ok, words }) => (
        <View
          className={`suggestion-check${ok ? ' suggestion-check-ok' : ''}`}
          key={words}
          {...a11y({ role: 'listitem', label: `${ok ? '有了' : '还没有'}：${words}` })}
        >
          {ok ? <Icon name="check" size="small" /> : <View className="suggestion-hollow" />}
          <View className="grow">{words}</View>
        </View>
      ))}
    </View>
  )
}

function ledgerText({ sideText, number, openedText, struckText }: SuggestionView['ledgers'][number]): string {
  return `${sideText} ${number}：${[openedText, struckText || '还没销号'].join('，')}`
}

/** Who reviewed it and when; offices read it. */
function reviewsOf(view: SuggestionView): string[] {
  if (view.view !== 'office') return []
  return view.reviews.map(({ stepText, officeName, whenText }) => `${stepText}：${officeName}，${whenText}`)
}
