import { View } from '@tarojs/components'
import type { SuggestionItem } from '#shared/suggestions/view'
import { ListRow } from '../../ui/list-row'
import { StatusTag, type StatusTone } from '../../ui/status-tag'
import { tagIcon } from '../controls/tag-icon'
import '../desk/queue-list.scss'

const lightTones = { none: 'neutral', near: 'amber', over: 'bad' } as const satisfies Record<
  SuggestionItem['light'],
  StatusTone
>

type SuggestionRowProps = { item: SuggestionItem; onOpen: (id: string) => void; selected?: boolean }

export function SuggestionRow({ item, onOpen, selected }: SuggestionRowProps) {
  const { id, title, tag, number, leadName, partText, unitName, dueText, light } = item
  const part = partText === '领衔' ? '您领衔' : `${leadName}代表领衔`
  const sub = [number, part, unitName].filter(Boolean).join(' · ')
  const words = title || '还没写案由'
  return (
    <View className={selected ? 'queue-row queue-row-on' : 'queue-row'}>
      <ListRow
        above={
          <>
            <StatusTag tone={tag.tone} icon={tagIcon(tag.icon)}>
              {tag.word}
            </StatusTag>
            {dueText && (
              <StatusTag tone={lightTones[light]} icon={light === 'none' ? 'clock' : 'alert'}>
                {dueText}
              </StatusTag>
            )}
          </>
        }
        title={words}
        sub={sub}
        label={[words, tag.word, dueText, sub].filter(Boolean).join('，')}
        onClick={() => onOpen(id)}
      />
    </View>
  )
}
