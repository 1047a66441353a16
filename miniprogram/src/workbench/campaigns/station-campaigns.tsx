import { go } from '../../platform/navigation'
import { usePages } from '../../platform/use-pages'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { Loading } from '../../ui/loading'
import { SectionTitle } from '../../ui/section-title'
import { Fault } from '../controls/fault'
import { FormFault } from '../message/forms/form-fault'

/** What is being asked here: a station writes down what people say at a meeting, or who has no WeChat. */
export function StationCampaigns({ unitId }: { unitId: string }) {
  const pages = usePages('campaigns.list', { state: 'open', unitId })
  const { query, items } = pages
  if (!query.data) return query.fault ? <Fault title="征求意见没打开" query={query} /> : <Loading />
  return (
    <>
      <SectionTitle note="替现场的人、没有微信的人记">正在征求的</SectionTitle>
      {items.length === 0 && <Card tone="sunken">现在没有在征求的。镇里、县里开始征求，会出现在这里。</Card>}
      {items.length > 0 && (
        <Card flush>
          {items.map((item) => (
            <ListRow
              key={item.id}
              title={item.title}
              sub={`${item.kindText} · ${item.dayText} · ${item.issuer}`}
              onClick={() => void go('gatherOpinions', { campaign: item.id })}
            />
          ))}
        </Card>
      )}
      <FormFault fault={pages.fault} />
      {pages.hasMore && (
        <Button variant="tone" busy={pages.busy && '正在打开…'} onClick={pages.more}>
          接着看
        </Button>
      )}
    </>
  )
}
