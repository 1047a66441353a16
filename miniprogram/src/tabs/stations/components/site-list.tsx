import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SiteItem } from '#shared/stations/contract'
import { go } from '../../../platform/navigation'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { ListRow } from '../../../ui/list-row'
import { Seal } from '../../../ui/seal'
import { SectionTitle } from '../../../ui/section-title'
import { StatusTag } from '../../../ui/status-tag'
import { sealOf, typeWords } from '../seal-mark'
import type { SiteGroup } from '../site-groups'
import { MarkLegend } from './mark-legend'
import './site-list.scss'

type SiteListProps = {
  groups: SiteGroup[]
  own: string | undefined
  /** What was searched for is shown whole. */
  searching: boolean
}

export function SiteList({ groups, own, searching }: SiteListProps) {
  return (
    <>
      <View className="note">列表和地图内容一样。</View>
      {groups.map((group) => (
        <Group key={group.unitId} group={group} own={group.unitId === own} whole={searching} />
      ))}
      <MarkLegend />
    </>
  )
}

/** With three the whole list was 64 KB in one setData. */
const shownAtFirst = 2

function Group({ group, own, whole }: { group: SiteGroup; own: boolean; whole: boolean }) {
  const [open, setOpen] = useState(false)
  const all = open || whole || group.sites.length <= shownAtFirst + 1
  const shown = all ? group.sites : group.sites.slice(0, shownAtFirst)
  const hidden = group.sites.length - shown.length
  return (
    <>
      <SectionTitle note={own ? '您选的地方' : undefined}>{group.unitName}</SectionTitle>
      <Card flush>
        {shown.map((site) => (
          <SiteRow key={site.id} site={site} />
        ))}
        {hidden > 0 && (
          <View className="site-more">
            <Button
              variant="text"
              icon="down"
              label={`${group.unitName}还有 ${hidden} 处`}
              onClick={() => setOpen(true)}
            >
              {`还有 ${hidden} 处`}
            </Button>
          </View>
        )}
      </Card>
    </>
  )
}

function SiteRow({ site }: { site: SiteItem }) {
  const { id, type, name, address, now, nextText } = site
  return (
    <ListRow
      lead={<Seal mark={sealOf[type]} />}
      title={name}
      sub={address}
      below={
        <View className="row row-tight row-wrap site-tags">
          <StatusTag tone={now.open ? 'ok' : 'neutral'} icon={now.open ? 'check' : 'clock'}>
            {now.text}
          </StatusTag>
          {nextText && <StatusTag tone="qing">{nextText}</StatusTag>}
        </View>
      }
      label={[name, typeWords[type], address, now.text, nextText].filter(Boolean).join('，')}
      onClick={() => void go('station', { station: id })}
    />
  )
}
