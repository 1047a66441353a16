import { Text, View } from '@tarojs/components'
import type { QueueItem } from '#shared/messages/views/view'
import { Button } from '../../ui/button'
import { ListRow } from '../../ui/list-row'
import { StatusTag, type StatusTone } from '../../ui/status-tag'
import { tagIcon } from '../controls/tag-icon'
import { useActing, type ActHost } from '../message/acting'
import { FormFault } from '../message/forms/form-fault'
import { heldWords } from './held-words'
import { rowAct, type RowAct } from './row-act'

const lightTones = { none: 'neutral', near: 'amber', over: 'bad' } as const satisfies Record<
  QueueItem['light'],
  StatusTone
>

export interface QueueRowProps {
  item: QueueItem
  host: ActHost
  onOpen: (item: QueueItem) => void
  onAccept: (item: QueueItem) => void
  /** Beside an open message: which row it is. */
  selected?: boolean
  /** Found by words, from any queue: say where it stands. */
  withTag?: boolean
}

export function QueueRow({ item, host, onOpen, onAccept, selected, withTag }: QueueRowProps) {
  const act = rowAct(item)
  const { where, sub } = wordsOf(item)
  const label = [item.urgent && '急', item.title, item.dueText || item.tag.word, where, sub]
  return (
    <View className={selected ? 'queue-row queue-row-on' : 'queue-row'}>
      <ListRow
        above={<RowTags item={item} withTag={withTag} where={where} />}
        title={item.title}
        sub={sub}
        label={label.filter(Boolean).join('，')}
        onClick={() => onOpen(item)}
        action={act && <RowButton {...{ act, item, host, onAccept }} />}
      />
    </View>
  )
}

function wordsOf(item: QueueItem) {
  const photos = item.photoCount > 0 ? `${item.photoCount} 张照片` : ''
  const held = item.hint || heldWords(item)
  return {
    where: [item.villageName || item.unitName, item.submittedText].filter(Boolean).join(' · '),
    sub: [held, photos].filter(Boolean).join(' · '),
  }
}

function RowTags({ item, where, withTag }: { item: QueueItem; where: string; withTag?: boolean }) {
  return (
    <>
      {item.urgent && (
        <StatusTag tone="bad" icon="alert">
          急
        </StatusTag>
      )}
      {item.dueText && (
        <StatusTag tone={lightTones[item.light]} icon={item.light === 'none' ? 'clock' : 'alert'}>
          {item.dueText}
        </StatusTag>
      )}
      {(withTag || !item.dueText) && (
        <StatusTag tone={item.tag.tone} icon={tagIcon(item.tag.icon)}>
          {item.tag.word}
        </StatusTag>
      )}
      <Text>{where}</Text>
    </>
  )
}

type RowButtonProps = Pick<QueueRowProps, 'item' | 'host' | 'onAccept'> & { act: RowAct }

function RowButton({ act, item, host, onAccept }: RowButtonProps) {
  const acting = useActing(host)
  const at = { id: item.id, version: item.version }
  if (act === 'accept') {
    return (
      <Button variant="fill" size="small" label={`受理：${item.title}`} onClick={() => onAccept(item)}>
        受理
      </Button>
    )
  }
  const sign = act === 'sign'
  const run = () =>
    sign
      ? acting.run('messages.sign', at, { said: '签收了，期限按交办那天算' })
      : acting.run('messages.urge', at, { said: `催了，${item.ownerName}会收到` })
  return (
    <>
      <Button
        variant={sign ? 'fill' : 'second'}
        size="small"
        busy={acting.busy && (sign ? '正在签收…' : '正在催…')}
        label={`${sign ? '签收' : '催办'}：${item.title}`}
        onClick={() => void run()}
      >
        {sign ? '签收' : '催办'}
      </Button>
      <FormFault fault={acting.fault} />
    </>
  )
}
