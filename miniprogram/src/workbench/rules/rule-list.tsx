import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'
import { StatusTag } from '../../ui/status-tag'

type Rules = Output<'reception.rules'>
type SiteRule = Rules['sites'][number]

type RuleListProps = { rules: Rules; onOpen: (siteId: string | null) => void }

/** The county's rule first, then who has his own, who follows, and who receives on no fixed day. */
export function RuleList({ rules, onOpen }: RuleListProps) {
  const { county, sites } = rules
  const own = sites.filter((site) => site.own)
  const following = sites.filter((site) => !site.own && site.view !== null)
  const without = sites.filter((site) => site.view === null)
  const groups = [
    { title: '自己定的', sites: own },
    { title: '跟全县一样', sites: following },
  ]
  return (
    <>
      <Card tone="qing">
        <View className="note">全县统一</View>
        <View className="lead strong">{county.text}</View>
        <View className="sub">{county.policyText}</View>
        <View className="sub">{`接下来：${nextText(county.next)}`}</View>
        {county.mayChange && (
          <View className="rules-act">
            <Button variant="second" size="small" onClick={() => onOpen(null)}>
              改全县的接待日
            </Button>
          </View>
        )}
      </Card>
      {groups
        .filter((group) => group.sites.length > 0)
        .map((group) => (
          <View key={group.title} className="stack">
            <SectionTitle>{`${group.title}　${group.sites.length}`}</SectionTitle>
            <Card flush>
              {group.sites.map((site) => (
                <SiteRow key={site.id} {...{ site, onOpen }} />
              ))}
            </Card>
          </View>
        ))}
      <Without sites={without} onOpen={onOpen} />
    </>
  )
}

function nextText(next: Rules['county']['next']): string {
  const held = next.filter(({ effective }) => effective !== null).slice(0, 3)
  return held.length === 0 ? '一次也排不出来，请改规则' : held.map(({ text }) => text).join('、')
}

const heldText = (next: Rules['county']['next']) => {
  const first = next.find(({ effective }) => effective !== null)
  return first ? `下一次${first.text}` : '一次也排不出来，请改规则'
}

type SiteRowProps = { site: SiteRule; onOpen: RuleListProps['onOpen'] }

function SiteRow({ site, onOpen }: SiteRowProps) {
  const { id, name, view, mayChange, mayPick } = site
  const open = mayChange || mayPick.length > 0
  return (
    <ListRow
      title={name}
      sub={site.own && view?.text}
      below={<View className="sub">{view ? heldText(view.next) : '没有固定接待日'}</View>}
      above={mayPick.length > 0 && !site.own && <StatusTag tone="amber">请选一个日子</StatusTag>}
      {...(open && { onClick: () => onOpen(id) })}
    />
  )
}

function Without({ sites, onOpen }: { sites: SiteRule[]; onOpen: RuleListProps['onOpen'] }) {
  const [shown, setShown] = useState(false)
  if (sites.length === 0) return null
  if (!shown)
    return (
      <Button variant="tone" onClick={() => setShown(true)}>
        {`看没有固定接待日的 ${sites.length} 处`}
      </Button>
    )
  return (
    <>
      <SectionTitle>{`没有固定接待日　${sites.length}`}</SectionTitle>
      <Card flush>
        {sites.map((site) => (
          <SiteRow key={site.id} {...{ site, onOpen }} />
        ))}
      </Card>
    </>
  )
}
