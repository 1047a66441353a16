import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { go } from '../../platform/navigation'
import { ListRow } from '../../ui/list-row'
import { StatusTag } from '../../ui/status-tag'

type MediationRowProps = { row: Output<'mediations.list'>['items'][number] }

/** One line of the ledger; nobody's name stands in it. */
export function MediationRow({ row }: MediationRowProps) {
  const { id, dayText, villageName, kindName, outcomeText, about, recheckText, tone } = row
  const facts = [dayText, villageName, kindName].join(' · ')
  return (
    <ListRow
      above={
        <View className="row row-wrap row-tight">
          <StatusTag tone={tone} icon={tone === 'amber' ? 'bell' : undefined}>
            {outcomeText}
          </StatusTag>
          <View className="note">{facts}</View>
        </View>
      }
      title={about}
      sub={recheckText}
      label={[about, outcomeText, facts, recheckText].filter(Boolean).join('，')}
      onClick={() => void go('mediation', { mediation: id })}
    />
  )
}
