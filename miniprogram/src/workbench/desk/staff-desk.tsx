import { Fragment, useState } from 'react'
import { View } from '@tarojs/components'
import type { QueueItem } from '#shared/messages/views/view'
import { go } from '../../platform/navigation'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import { ListRow } from '../../ui/list-row'
import { SearchField } from '../../ui/search-field'
import { SectionTitle } from '../../ui/section-title'
import { RosterGaps } from '../sessions/roster-gaps'
import { useCountedLinks } from './counted-links'
import type { Desk, Said } from './desk-state'
import { GrantSwitch } from './grant-switch'
import { InboxRow } from './inbox-row'
import { mayInvite } from './may-invite'
import { QueueSection } from './queue-section'
import { QueueTiles } from './queue-tiles'
import { SearchResults } from './search-results'

type StaffDeskProps = { desk: Desk; say: (said: Said) => void; onOpen: (item: QueueItem) => void }

/** Drawing 09a: numbers first, then the queue that waits. */
export function StaffDesk({ desk, say, onOpen }: StaffDeskProps) {
  const [searching, setSearching] = useState(false)
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState('')
  const groups = useCountedLinks(desk)
  const change = (next: string) => {
    setWords(next)
    if (next === '') setAsked('')
  }
  return (
    <>
      <DeskHead desk={desk} onSearch={() => setSearching(!searching)} />
      <GrantSwitch desk={desk} />
      {searching && <SearchRow words={words} onChange={change} onSearch={() => setAsked(words.trim())} />}
      {asked === '' && <QueueTiles desk={desk} />}
      {asked === '' ? (
        <QueueSection {...{ desk, say, onOpen }} />
      ) : (
        <SearchResults {...{ say, onOpen }} words={asked} />
      )}
      <InboxRow />
      {mayInvite(desk) && <RosterGaps />}
      {groups.map(({ title, links }) => (
        <Fragment key={title}>
          <SectionTitle>{title}</SectionTitle>
          <Card flush>
            {links.map(({ page, words: _words, ...row }) => (
              <ListRow key={page} {...row} onClick={() => void go(page)} />
            ))}
          </Card>
        </Fragment>
      ))}
    </>
  )
}

type SearchRowProps = { words: string; onChange: (words: string) => void; onSearch: () => void }

function SearchRow({ words, onChange, onSearch }: SearchRowProps) {
  return (
    <View className="row">
      <View className="grow">
        <SearchField
          label="找留言"
          placeholder="编号、村、关键字"
          value={words}
          onChange={onChange}
          onSearch={onSearch}
        />
      </View>
      <Button variant="fill" onClick={onSearch}>
        找
      </Button>
    </View>
  )
}

function DeskHead({ desk, onSearch }: { desk: Desk; onSearch: () => void }) {
  const { grant, me, query } = desk
  return (
    <View className="row">
      <View className="grow">
        <Heading level={1}>
          <View className="row row-wrap row-tight">
            <View>{grant && `${grant.placeName} ·`}</View>
            <View>{grant?.roleName}</View>
          </View>
        </Heading>
        {me.name && <View className="sub">{me.name}</View>}
      </View>
      <Button variant="neutral" size="small" icon="search" label="找留言" onClick={onSearch}>
        找
      </Button>
      <Button variant="neutral" size="small" icon="retry" label="刷新" onClick={query.retry}>
        刷新
      </Button>
    </View>
  )
}
