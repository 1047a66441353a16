import { View } from '@tarojs/components'
import { ListRow } from '../../ui/list-row'
import { StatusTag } from '../../ui/status-tag'
import type { CallItem } from './group-by-matter'

type CallRowProps = { call: CallItem; selected: boolean; onClick: () => void }

/** Whom to call and why; the number is a tap further. */
export function CallRow({ call, selected, onClick }: CallRowProps) {
  const { name, place, reason, tries, busy, due } = call
  const last = tries[tries.length - 1]
  const tags = [stateWords(call), due.tone === 'bad' && due.text].filter(Boolean).join('，')
  return (
    <View className={selected ? 'call-row call-row-on' : 'call-row'}>
      <ListRow
        above={tags !== '' && <CallTags call={call} />}
        title={[name, place].filter(Boolean).join(' · ')}
        sub={busy || last || reason}
        label={[name, place, tags, reason, busy || last].filter(Boolean).join('，')}
        onClick={onClick}
      />
    </View>
  )
}

function CallTags({ call }: { call: CallItem }) {
  const words = stateWords(call)
  return (
    <>
      {call.due.tone === 'bad' && (
        <StatusTag tone="bad" icon="alert">
          {call.due.text}
        </StatusTag>
      )}
      {words && <StatusTag tone={call.state === 'notReached' ? 'amber' : 'neutral'}>{words}</StatusTag>}
    </>
  )
}

function stateWords({ state, tries }: CallItem): string | null {
  if (state === 'notReached') return tries.length > 1 ? `打过 ${tries.length} 次，没打通` : '没打通，再打一次'
  if (state === 'done') return '打通了'
  return state === 'moot' ? '不用打了' : null
}
