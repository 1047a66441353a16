import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { back, go } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Card } from '../../../ui/card'
import { ListRow } from '../../../ui/list-row'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import { useWide } from '../../controls/window-width'
import { PickDay } from '../../rules/pick-day'
import { countyPlace, sitePlace } from '../../rules/place'
import { RuleEditor } from '../../rules/rule-editor'
import { RuleList } from '../../rules/rule-list'
import '../../rules/rules.scss'

/** 接待日规则: the county's, and each station's own. */
export default function RulesPage() {
  const query = useQuery('reception.rules', {})
  return (
    <Page back={() => void back()} wide>
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data && <Rules rules={query.data} refresh={query.retry} />}
      {!query.data && (query.fault ? <Fault title="接待日规则没打开" query={query} /> : <Loading rows={3} />)}
    </Page>
  )
}

type RulesData = Output<'reception.rules'>

function Rules({ rules, refresh }: { rules: RulesData; refresh: () => void }) {
  /** undefined: none is open; null: the county's. */
  const [open, setOpen] = useState<string | null>()
  const [said, setSaid] = useState<string | null>(null)
  const wide = useWide()
  const onSaved = (words: string) => {
    setSaid(words)
    setOpen(undefined)
    refresh()
  }
  const list = (
    <View className="stack">
      <RuleList rules={rules} onOpen={setOpen} />
      <Card flush>
        <ListRow icon="calendar" title="放假日历" onClick={() => void go('holidayCalendar')} />
      </Card>
    </View>
  )
  const editor = open !== undefined && (
    <Editor key={open} {...{ rules, open, onSaved }} onClose={() => setOpen(undefined)} />
  )
  return (
    <View className="rules-columns">
      {(wide || !editor) && list}
      {editor}
      {wide && !editor && <Card tone="sunken">从左边选一个站，在这里改它的接待日。</Card>}
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </View>
  )
}

type EditorProps = {
  rules: RulesData
  open: string | null
  onSaved: (words: string) => void
  onClose: () => void
}

function Editor({ rules, open, ...rest }: EditorProps) {
  const site = rules.sites.find(({ id }) => id === open)
  if (!site) return <RuleEditor place={countyPlace(rules)} {...rest} />
  const place = sitePlace(site, rules)
  return site.mayChange ? (
    <RuleEditor {...{ place }} {...rest} />
  ) : (
    <PickDay {...{ place }} days={site.mayPick} countyRule={rules.county.rule} {...rest} />
  )
}
