import { View } from '@tarojs/components'
import { Chip } from '../../ui/chip'
import { SectionTitle } from '../../ui/section-title'
import { SelectField } from '../controls/select-field'
import { AudienceMeter } from './audience-meter'
import type { Audience, Content, Start } from './content'
import { type Part, partChoices, scopeChoices } from './scopes'

type AudienceFieldProps = { start: Start; content: Content; onChange: (audience: Audience) => void }

/** Drawing 10a: who, where, and at once how many of them a push can reach. */
export function AudienceField({ start, content, onChange }: AudienceFieldProps) {
  const { audience } = content
  const change = (over: Partial<Audience>) => onChange({ ...audience, ...over })
  const whole = start.unit ? 'township' : 'county'
  const place = start.unit?.name ?? '全县'
  const narrowed = audience.scope !== whole
  const choose = (scope: Part | null) =>
    scope === null || scope === audience.scope
      ? change({ scope: whole, ids: start.unit ? [start.unit.id] : [] })
      : change({ scope, ids: [], ...(scope === 'role' && { staff: true }) })
  return (
    <View className="stack">
      <SectionTitle>发给谁</SectionTitle>
      <WhoChips {...{ audience, change }} place={narrowed ? '' : place} onDuty={content.sessionId !== null} />
      <View className="row row-wrap row-tight">
        <Chip selected={audience.scope === 'village'} onClick={() => choose('village')}>
          只发几个村
        </Chip>
        <Chip
          selected={narrowed && audience.scope !== 'village'}
          onClick={() => choose(narrowed && audience.scope !== 'village' ? null : 'station')}
        >
          按站、小组、级别发
        </Chip>
      </View>
      {narrowed && audience.scope !== 'village' && (
        <SelectField
          label="按什么发"
          placeholder="选一种"
          choices={scopeChoices(start)}
          value={audience.scope}
          onChange={(scope) => choose(scope as Part)}
        />
      )}
      {narrowed && <PartChips {...{ start, audience, change }} />}
      <AudienceMeter audience={audience} sessionId={content.sessionId} />
    </View>
  )
}

type PartProps = { audience: Audience; change: (over: Partial<Audience>) => void }

function WhoChips({ audience, change, place, onDuty }: PartProps & { place: string; onDuty: boolean }) {
  const peopleOnly = audience.scope === 'level' || audience.scope === 'group'
  const all = audience.deputies === 'all'
  if (audience.scope === 'role') return null
  return (
    <View className="row row-wrap row-tight">
      {!peopleOnly && (
        <Chip selected={audience.followers} onClick={() => change({ followers: !audience.followers })}>
          {`${place}关注的群众`}
        </Chip>
      )}
      {onDuty && (
        <Chip
          selected={audience.deputies === 'duty'}
          onClick={() => change({ deputies: audience.deputies === 'duty' ? 'none' : 'duty' })}
        >
          值班代表
        </Chip>
      )}
      <Chip selected={all} onClick={() => change({ deputies: all ? 'none' : 'all' })}>
        {`${place}全体代表`}
      </Chip>
      {!peopleOnly && audience.scope !== 'constituency' && (
        <Chip selected={audience.staff} onClick={() => change({ staff: !audience.staff })}>
          工作人员
        </Chip>
      )}
    </View>
  )
}

function PartChips({ start, audience, change }: PartProps & { start: Start }) {
  const toggle = (id: string) =>
    change({
      ids: audience.ids.includes(id) ? audience.ids.filter((one) => one !== id) : [...audience.ids, id],
    })
  return (
    <View className="row row-wrap row-tight">
      {partChoices(audience.scope, start).map(({ id, name }) => (
        <Chip key={id} selected={audience.ids.includes(id)} onClick={() => toggle(id)}>
          {name}
        </Chip>
      ))}
    </View>
  )
}
