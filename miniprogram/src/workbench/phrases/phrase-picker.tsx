import { useState } from 'react'
import { View } from '@tarojs/components'
import { blankIn, fillBlanks } from '#shared/phrases/blanks'
import type { PhraseUse } from '#shared/phrases/phrase'
import { starters } from '#shared/phrases/starters'
import { go } from '../../platform/navigation'
import { useQuery } from '../../platform/use-query'
import { a11y } from '../../ui/a11y'
import { Button } from '../../ui/button'
import { Loading } from '../../ui/loading'
import { TextLink } from '../../ui/text-link'
import { Fault } from '../controls/fault'
import type { WorkView } from '../message/work-view'
import { knownFacts } from './known-facts'
import './phrase-picker.scss'

type PhrasePickerProps = {
  use: PhraseUse
  view: WorkView
  /** What is written already: a sentence is put behind it, nothing is lost. */
  value: string
  onChange: (value: string) => void
}

/** What is left to be filled in before it can go out, as a button says it; false when nothing is. */
export function missingBlank(text: string): string | false {
  const left = blankIn(text)
  return left !== null && `还有一处没填：${left}`
}

/** 常用语: under the field, opened in place so that it works inside a sheet. */
export function PhrasePicker({ use, view, value, onChange }: PhrasePickerProps) {
  const [open, setOpen] = useState(false)
  const insert = (text: string) => {
    const filled = fillBlanks(text, knownFacts(view))
    setOpen(false)
    onChange(value.trim() === '' ? filled : `${value.trimEnd()}\n${filled}`)
  }
  return (
    <View>
      <Button variant="tone" size="small" icon={open ? 'up' : 'down'} onClick={() => setOpen(!open)}>
        常用语
      </Button>
      {open && <PhraseRows use={use} deputy={view.view === 'deputy'} onChoose={insert} />}
    </View>
  )
}

type PhraseRowsProps = { use: PhraseUse; deputy: boolean; onChoose: (text: string) => void }

/** The office's own first, then what everybody has; a deputy is no office. */
function PhraseRows({ use, deputy, onChoose }: PhraseRowsProps) {
  const query = useQuery('phrases.list', deputy ? null : {})
  if (!deputy && !query.data) {
    return query.fault ? <Fault title="常用语没打开" query={query} /> : <Loading rows={1} />
  }
  const phrases = query.data?.books.flatMap((book) => book.phrases) ?? []
  const own = phrases.filter((phrase) => phrase.use === use).map(({ text }) => text)
  return (
    <View className="phrase-rows">
      {[...new Set([...own, ...starters[use]])].map((text) => (
        <View
          key={text}
          className="phrase-row"
          onClick={() => onChoose(text)}
          {...a11y({ role: 'button', label: `写上：${text}` })}
        >
          {text}
        </View>
      ))}
      {!deputy && (
        <TextLink forward onClick={() => void go('phrases')}>
          改我们单位的常用语
        </TextLink>
      )}
    </View>
  )
}
