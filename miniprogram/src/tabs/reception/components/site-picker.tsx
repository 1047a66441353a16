import { View } from '@tarojs/components'
import { callPhone } from '../../../platform/phone'
import { stationPhone, usePlace } from '../../../platform/place'
import { useQuery } from '../../../platform/use-query'
import { ChoiceSheet } from '../../../ui/choice-sheet'
import { Faces } from '../../../ui/faces'
import { Sheet } from '../../../ui/sheet'

type SitePickerProps = { siteId: string | null; onChoose: (siteId: string) => void; onClose: () => void }

const title = '看哪个联络站'

/** Only sites with reception days of their own; one's own station first. */
export function SitePicker({ siteId, onChoose, onClose }: SitePickerProps) {
  const query = useQuery('stations.list', {})
  const own = usePlace()?.siteId
  if (!query.data) {
    return (
      <Sheet title={title} onClose={onClose}>
        <Faces of={query} title="联络站没打开" onCall={() => void callPhone(stationPhone())}>
          {() => <View />}
        </Faces>
      </Sheet>
    )
  }
  const sites = query.data.sites.filter((site) => site.type !== 'point')
  const sorted = [...sites.filter((site) => site.id === own), ...sites.filter((site) => site.id !== own)]
  return (
    <ChoiceSheet
      title={title}
      choices={sorted.map((site) => ({
        value: site.id,
        title: site.name,
        detail: site.nextText || undefined,
      }))}
      value={siteId}
      onChoose={(id) => {
        onChoose(id)
        onClose()
      }}
      onClose={onClose}
    />
  )
}
