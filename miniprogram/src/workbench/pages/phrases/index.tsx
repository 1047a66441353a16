import { useState } from 'react'
import { View } from '@tarojs/components'
import { back } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Heading } from '../../../ui/heading'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import { SelectField } from '../../controls/select-field'
import { PhraseBook } from '../../phrases/phrase-book'

/** 常用语: the sentences that an office keeps for its forms. */
export default function PhrasesPage() {
  const query = useQuery('phrases.list', {})
  const [chosen, setChosen] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const books = query.data?.books ?? []
  const book = books.find(({ office }) => office === chosen) ?? books[0]
  const onKept = (words: string) => {
    setSaid(words)
    query.retry()
  }
  return (
    <Page back={() => void back()}>
      <View>
        <Heading level={1}>{book ? `${book.officeName}的常用语` : '常用语'}</Heading>
        <View className="sub">同一个单位的人共用。办件写字的地方，点“常用语”就能选。</View>
      </View>
      {books.length > 1 && (
        <SelectField
          label="哪个单位的"
          placeholder="选一个单位"
          choices={books.map(({ office, officeName }) => ({ value: office, title: officeName }))}
          value={book?.office ?? null}
          onChange={setChosen}
        />
      )}
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {book && <PhraseBook key={book.office} book={book} onKept={onKept} />}
      {!query.data && (query.fault ? <Fault title="常用语没打开" query={query} /> : <Loading rows={2} />)}
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </Page>
  )
}
