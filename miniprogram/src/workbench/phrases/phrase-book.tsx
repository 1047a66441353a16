import { Fragment, useState } from 'react'
import type { Output } from '#shared/contract'
import { mostPhrases, type Phrase, phraseUseNames } from '#shared/phrases/phrase'
import { useAction } from '../../platform/use-action'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'
import { PhraseSheet } from './phrase-sheet'

type Book = Output<'phrases.list'>['books'][number]

type PhraseBookProps = { book: Book; onKept: (said: string) => void }

const blank: Phrase = { use: 'reply', text: '' }

/** The sentences of one office by where they are offered; each change is saved at once, by the version seen. */
export function PhraseBook({ book, onKept }: PhraseBookProps) {
  const keeping = useAction('phrases.keep')
  /** Which one is open: its place in the book, for a new one the place behind the last. */
  const [open, setOpen] = useState<number | null>(null)
  const { office, version, phrases } = book
  const keep = async (next: Phrase[], said: string) => {
    if (!(await keeping.run({ office, version, phrases: next }))) return
    setOpen(null)
    onKept(said)
  }
  const put = (at: number, ...one: Phrase[]) => [...phrases.slice(0, at), ...one, ...phrases.slice(at + 1)]
  const edited = open === null ? undefined : phrases[open]
  return (
    <>
      {phrases.length === 0 && <Banner tone="sunken">还没有自己的句子。办件时先有几句现成的可以选。</Banner>}
      <PhraseRows phrases={phrases} onOpen={setOpen} />
      <Button
        icon="add"
        missing={phrases.length >= mostPhrases && `已经有 ${mostPhrases} 句，删一句再加`}
        onClick={() => setOpen(phrases.length)}
      >
        加一句
      </Button>
      {open !== null && (
        <PhraseSheet
          key={open}
          {...{ phrase: edited ?? blank, keeping }}
          onKeep={(phrase) => void keep(put(open, phrase), '存下了')}
          onDrop={edited && (() => void keep(put(open), '删掉了'))}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

function PhraseRows({ phrases, onOpen }: { phrases: Phrase[]; onOpen: (at: number) => void }) {
  const shelves = Object.entries(phraseUseNames).map(([use, name]) => ({
    name,
    rows: phrases.flatMap((phrase, at) => (phrase.use === use ? [{ text: phrase.text, at }] : [])),
  }))
  return (
    <>
      {shelves
        .filter(({ rows }) => rows.length > 0)
        .map(({ name, rows }) => (
          <Fragment key={name}>
            <SectionTitle>{name}</SectionTitle>
            <Card flush>
              {rows.map(({ text, at }) => (
                <ListRow key={at} title={text} onClick={() => onOpen(at)} />
              ))}
            </Card>
          </Fragment>
        ))}
    </>
  )
}
