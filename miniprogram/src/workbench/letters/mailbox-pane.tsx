import { useState } from 'react'
import { View } from '@tarojs/components'
import type { OpeningView } from '#shared/letters/contract'
import type { Output } from '#shared/contract'
import { go } from '../../platform/navigation'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { DatePlate } from '../../ui/date-plate'
import { Heading } from '../../ui/heading'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'
import { OpenMailboxSheet } from './open-mailbox-sheet'
import { SetMailboxSheet } from './set-mailbox-sheet'

type MailboxPaneProps = { desk: Output<'letters.desk'>; onChanged: (said: string) => void }

/** The station's mailbox: where it hangs, when it was opened, how many of its letters are entered. */
export function MailboxPane({ desk, onChanged }: MailboxPaneProps) {
  const [open, setOpen] = useState<'opening' | 'place' | null>(null)
  const { mailbox, openings, mayEnter, site } = desk
  const done = (said: string) => {
    setOpen(null)
    onChanged(said)
  }
  return (
    <>
      <MailboxCard desk={desk} onOpen={setOpen} />
      {openings.length > 0 && <SectionTitle note="最近 10 次">开箱记录</SectionTitle>}
      <Openings {...{ openings, mayEnter }} station={site.id} />
      {open === 'opening' && (
        <OpenMailboxSheet siteId={site.id} onDone={done} onClose={() => setOpen(null)} />
      )}
      {open === 'place' && (
        <SetMailboxSheet
          siteId={site.id}
          place={mailbox?.place ?? ''}
          onDone={done}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

type MailboxCardProps = {
  desk: MailboxPaneProps['desk']
  onOpen: (sheet: 'opening' | 'place') => void
}

function MailboxCard({ desk: { mailbox, mayEnter }, onOpen }: MailboxCardProps) {
  return (
    <Card>
      <View className="stack">
        <Heading level={2}>{mailbox ? mailbox.place : '还没登记信箱'}</Heading>
        <View className="sub">
          {mailbox ? mailbox.openedText : '站里挂了群众信箱，写下挂在哪里，就能记开箱。'}
        </View>
        {mailbox?.unopened && <Banner tone="amber">{mailbox.unopened}</Banner>}
        {mayEnter && (
          <View className="buttons">
            {mailbox && (
              <Button variant="fill" icon="inbox" onClick={() => onOpen('opening')}>
                记一次开箱
              </Button>
            )}
            <Button onClick={() => onOpen('place')}>{mailbox ? '改信箱的位置' : '登记信箱'}</Button>
          </View>
        )}
      </View>
    </Card>
  )
}

type OpeningsProps = { openings: OpeningView[]; mayEnter: boolean; station: string }

function Openings({ openings, mayEnter, station }: OpeningsProps) {
  if (openings.length === 0) return null
  return (
    <Card flush>
      {openings.map(({ id, day, dayText, count, entered, byName, witness }) => {
        const letters = count === 0 ? '没有信' : `${count} 封，登记了 ${entered} 封`
        const goOn = mayEnter && entered < count
        return (
          <ListRow
            key={id}
            lead={<DatePlate date={day} size="small" />}
            title={letters}
            sub={`${byName}、${witness}一起开的`}
            label={`${dayText}开箱，${letters}${goOn ? '，接着登记' : ''}`}
            {...(goOn && { onClick: () => void go('enterLetter', { station, opening: id }) })}
          />
        )
      })}
    </Card>
  )
}
