import { View } from '@tarojs/components'
import { usePages } from '../../platform/use-pages'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { Loading } from '../../ui/loading'
import { SectionTitle } from '../../ui/section-title'
import { Fault } from '../controls/fault'
import { FormFault } from '../message/forms/form-fault'

/** Who changed which row from what to what, the newest first. */
export function ChangeList() {
  const { query, items, hasMore, more, busy, fault } = usePages('routing.changes', {})
  if (!query.data) return query.fault ? <Fault title="改过什么没打开" query={query} /> : <Loading />
  if (items.length === 0) return <Card tone="sunken">还没有人改过。改了哪一行、谁改的，都会记在这里。</Card>
  return (
    <>
      <SectionTitle note="新的在前">改过什么</SectionTitle>
      <Card flush>
        {items.map((change) => (
          <ListRow
            key={change.id}
            above={`${change.whenText} · ${change.byName}`}
            title={`${change.what}：${change.row}`}
            below={
              <>
                {change.before !== '' && <View className="sub">{`原来：${change.before}`}</View>}
                <View className="sub">{`${change.before === '' ? '新加' : '改成'}：${change.after}`}</View>
              </>
            }
          />
        ))}
      </Card>
      <FormFault fault={fault} />
      {hasMore && (
        <Button variant="tone" busy={busy && '正在找…'} onClick={more}>
          再看一些
        </Button>
      )}
    </>
  )
}
