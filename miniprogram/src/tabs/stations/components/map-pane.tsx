import { View } from '@tarojs/components'
import { useState } from 'react'
import { shortName } from '#shared/stations/short-name'
import { go } from '../../../platform/navigation'
import { showOnMap } from '../../../platform/show-on-map'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { ListRow } from '../../../ui/list-row'
import { Seal } from '../../../ui/seal'
import { SectionTitle } from '../../../ui/section-title'
import { sealOf, typeWords } from '../seal-mark'
import type { SiteGroup } from '../site-groups'
import { MarkLegend } from './mark-legend'
import { SiteMap } from './site-map'

/** The map, and below it the sites of the township that was tapped. */
export function MapPane({ groups, ownUnitId }: { groups: SiteGroup[]; ownUnitId: string | undefined }) {
  const [tapped, setTapped] = useState<string>()
  const shown = groups.find((group) => group.unitId === (tapped ?? ownUnitId)) ?? groups[0]
  const sites = groups.flatMap((group) => group.sites)
  return (
    <>
      <SiteMap
        sites={sites}
        unitId={shown?.unitId}
        onUnit={setTapped}
        label={`地图，${sites.length} 处。点“列表”可以一处一处看，内容一样。`}
      />
      {shown && <UnitSites group={shown} />}
      <MarkLegend />
    </>
  )
}

function UnitSites({ group }: { group: SiteGroup }) {
  return (
    <>
      <SectionTitle>{`${group.unitName} · ${group.sites.length} 处`}</SectionTitle>
      <Card flush>
        {group.sites.map((site) => (
          <ListRow
            key={site.id}
            lead={<Seal mark={sealOf[site.type]} />}
            title={shortName(site.name)}
            sub={
              <View>
                <View>{site.now.text}</View>
                {site.nextText && <View>{site.nextText}</View>}
              </View>
            }
            label={[site.name, typeWords[site.type], site.now.text, site.nextText].filter(Boolean).join('，')}
            onClick={() => void go('station', { station: site.id })}
            action={
              <Button
                size="small"
                variant="tone"
                icon="navigate"
                label={`去${site.name}`}
                onClick={() => void showOnMap(site)}
              >
                去这里
              </Button>
            }
          />
        ))}
      </Card>
    </>
  )
}
