import { Text, View } from '@tarojs/components'
import type { SupervisedItem } from '#shared/messages/oversight/supervised-item'
import { Button } from '../../ui/button'
import { ListRow } from '../../ui/list-row'
import { StatusTag } from '../../ui/status-tag'
import { tagIcon } from '../controls/tag-icon'
import { useActing, type ActHost } from '../message/acting'
import { FormFault } from '../message/forms/form-fault'

type SupervisedRowProps = { item: SupervisedItem; host: ActHost; onOpen: () => void }

/** When it is due, where it stands, who looks after it, when somebody urged last, when to look again. */
export function SupervisedRow({ item, host, onOpen }: SupervisedRowProps) {
  const where = [item.villageName || item.unitName, item.ownerName && `在${item.ownerName}手里`]
  const why = item.why && `因为：${item.why}`
  const label = [item.title, item.supervisionText, item.dueText, item.tag.word, item.urgedText, why]
  return (
    <>
      <ListRow
        above={<Tags item={item} />}
        title={item.title}
        sub={where.filter(Boolean).join(' · ')}
        below={
          <>
            <View className="sub">{item.supervisionText}</View>
            {why && <View className="sub">{why}</View>}
            <View className="note">{item.urgedText}</View>
          </>
        }
        label={label.filter(Boolean).join('，')}
        onClick={onOpen}
        action={item.acts.includes('urge') && <UrgeButton item={item} host={host} />}
      />
    </>
  )
}

function Tags({ item }: { item: SupervisedItem }) {
  return (
    <>
      {item.dueText && item.dueText !== item.tag.word && (
        <StatusTag
          tone={item.light === 'over' ? 'bad' : item.light === 'near' ? 'amber' : 'neutral'}
          icon={item.light === 'none' ? 'clock' : 'alert'}
        >
          {item.dueText}
        </StatusTag>
      )}
      {item.checkDue && (
        <StatusTag tone="amber" icon="eye">
          该去看了
        </StatusTag>
      )}
      <StatusTag tone={item.tag.tone} icon={tagIcon(item.tag.icon)}>
        {item.tag.word}
      </StatusTag>
      {item.number && <Text>{item.number}</Text>}
    </>
  )
}

function UrgeButton({ item, host }: { item: SupervisedItem; host: ActHost }) {
  const acting = useActing(host)
  const urge = () =>
    acting.run(
      'messages.urge',
      { id: item.id, version: item.version },
      { said: `催了，${item.ownerName}会收到` },
    )
  return (
    <>
      <Button
        variant="second"
        size="small"
        busy={acting.busy && '正在催…'}
        label={`催办：${item.title}`}
        onClick={() => void urge()}
      >
        催办
      </Button>
      <FormFault fault={acting.fault} />
    </>
  )
}
