import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { useAction } from '../../platform/use-action'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'
import { StatusTag } from '../../ui/status-tag'
import { FormFault } from '../message/forms/form-fault'

type Plan = Output<'duties.fill'>
type Row = Plan['rows'][number]

type RosterPlanProps = { siteId: string; plan: Plan; onSaved: (count: number) => void }

/** The roster before it is saved: every choice with its reason, every gap, and what cannot be done. */
export function RosterPlan({ siteId, plan, onSaved }: RosterPlanProps) {
  const save = useAction('duties.saveRoster')
  const changed = plan.rows.filter(({ chosen }) => chosen.length > 0)
  const seats = changed.reduce((sum, { chosen }) => sum + chosen.length, 0)
  const send = async () => {
    const rows = changed.map(({ id, version, kept, chosen }) => ({
      id,
      version,
      deputyIds: [...kept, ...chosen].map((one) => one.id),
    }))
    const done = await save.run({ siteId, rows })
    if (done) onSaved(done.saved)
  }
  return (
    <>
      <Warnings plan={plan} />
      <SectionTitle note={`${plan.deputies} 位代表轮流`}>{`${plan.rows.length} 场`}</SectionTitle>
      <Card flush>
        {plan.rows.map((row) => (
          <PlanRow key={row.id} row={row} />
        ))}
        {plan.rows.length === 0 && <ListRow title="这段时间没有接待日" sub="先看看这个站的接待日规则。" />}
      </Card>
      <FormFault fault={save.fault} />
      <Button
        variant="fill"
        busy={save.busy && '正在存…'}
        missing={seats === 0 && '没有要补的位子'}
        onClick={() => void send()}
      >
        {`就这样排，补上 ${seats} 个位子`}
      </Button>
    </>
  )
}

function Warnings({ plan: { alarms, overloads } }: { plan: Plan }) {
  return (
    <>
      {alarms.map((words) => (
        <Banner key={words} tone="amber" title="位子不够，有的代表轮不上">
          {words}
        </Banner>
      ))}
      {overloads.map((words) => (
        <Banner key={words} tone="amber">
          {words}
        </Banner>
      ))}
    </>
  )
}

function PlanRow({ row: { dayText, kept, chosen, gap, congress, published } }: { row: Row }) {
  const names = [...kept.map(({ name }) => name), ...chosen.map(({ name }) => `${name}（新排）`)]
  const missing = congress ? `${congress}期间不排` : `还差 ${gap} 名`
  return (
    <ListRow
      title={dayText}
      above={
        (published || gap > 0) && (
          <View className="row row-tight">
            {published && <StatusTag tone="ok">已公布</StatusTag>}
            {gap > 0 && <StatusTag tone="amber">{missing}</StatusTag>}
          </View>
        )
      }
      sub={kept.length > 0 ? `已排：${kept.map(({ name }) => name).join('、')}` : undefined}
      below={chosen.map(({ id, name, why }) => (
        <View key={id}>
          <View>{`＋ ${name}`}</View>
          <View className="sub">{why}</View>
        </View>
      ))}
      label={`${dayText}，${names.join('、')}${gap > 0 ? `，${missing}` : ''}`}
    />
  )
}
