import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import type { InboxGroup, InboxLine } from '#shared/inbox/view'
import { ListRow } from '../../../ui/list-row'
import { StatusTag } from '../../../ui/status-tag'
import { TextLink } from '../../../ui/text-link'
import { openLink } from '../open-link'
import './inbox.scss'

/** One thing and what was last said about it; what was said before opens in place. */
export function GroupRow({ group }: { group: InboxGroup }) {
  const [open, setOpen] = useState(false)
  const { about, link, lines } = group
  const [newest, ...older] = lines
  if (!newest) return null
  const unread = lines.some((line) => line.unread)
  const words = [unread && '没看过', about, newest.title, newest.text, newest.whenText, link?.words]
  return (
    <View className="inbox-group">
      <ListRow
        label={words.filter(Boolean).join('，')}
        title={newest.title}
        sub={newest.text}
        above={
          <>
            <StatusTag>{about}</StatusTag>
            <Text>{newest.whenText}</Text>
            {unread && <Text className="inbox-new">● 没看过</Text>}
          </>
        }
        {...(link && {
          below: <View className="inbox-go">{link.words}</View>,
          onClick: () => openLink(link),
        })}
      />
      {older.length > 0 && (
        <View className="inbox-older stack">
          <View className="row">
            <TextLink onClick={() => setOpen(!open)}>
              {open ? '收起前面的' : `还有 ${older.length} 条`}
            </TextLink>
          </View>
          {open && older.map((line) => <OlderLine key={line.id} line={line} />)}
        </View>
      )}
    </View>
  )
}

function OlderLine({ line }: { line: InboxLine }) {
  return (
    <View>
      <View className="note">{line.whenText}</View>
      <View>{line.title}</View>
      <View className="sub">{line.text}</View>
    </View>
  )
}
