import { View } from '@tarojs/components'
import { Icon } from '../../ui/icon'
import { SelectField } from '../controls/select-field'
import type { Content, Start } from './content'
import { fromSession } from './content'
import './notices.scss'

type SessionFieldProps = { start: Start; content: Content; onChange: (content: Content) => void }

/** The reception day it is about: dates come from the roster, nobody types them. */
export function SessionField({ start, content, onChange }: SessionFieldProps) {
  const chosen = start.sessions.find(({ id }) => id === content.sessionId)
  const untouched = chosen !== undefined && content.title === chosen.title && content.body === chosen.body
  return (
    <View className="stack">
      <SelectField
        label="哪一次接待"
        placeholder="从排班表里选，日期自动填好"
        choices={start.sessions.map(({ id, label, hoursText }) => ({
          value: id,
          title: label,
          detail: hoursText,
        }))}
        value={content.sessionId}
        onChange={(id) => {
          const session = start.sessions.find((one) => one.id === id)
          if (session) onChange(fromSession(content, session))
        }}
      />
      {untouched && (
        <View className="row row-tight note notice-ok">
          <Icon name="check" size="tiny" />
          日期和排班表一致，已自动填好
        </View>
      )}
    </View>
  )
}
