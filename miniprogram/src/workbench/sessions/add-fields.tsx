import type { Output } from '#shared/contract'
import { CheckRow } from '../../ui/check-row'
import { TextField } from '../../ui/text-field'
import { DateField } from '../controls/date-field'
import { SelectField } from '../controls/select-field'
import { TimeField } from '../controls/time-field'
import type { AddDraft } from './add-draft'

type AddFieldsProps = {
  draft: AddDraft
  /** Of the township, for where a mobile station stands. */
  sites: Output<'stations.list'>['sites']
  asksRestDay: boolean
  onChange: (part: Partial<AddDraft>) => void
}

/** When, where, with whom; each kind asks for what it needs. */
export function AddFields({ draft, sites, asksRestDay, onChange }: AddFieldsProps) {
  return (
    <>
      <DateField label="哪一天" value={draft.day} onChange={(day) => onChange({ day })} />
      {asksRestDay && (
        <CheckRow checked={draft.onRestDay} onChange={(onRestDay) => onChange({ onRestDay })}>
          休息日也接待
        </CheckRow>
      )}
      <TimeField label="几点开始" value={draft.start} onChange={(start) => onChange({ start })} />
      <TimeField label="几点结束" value={draft.end} onChange={(end) => onChange({ end })} />
      <WhatFields {...{ draft, onChange }} />
      <WhereFields {...{ draft, sites, onChange }} />
      <TextField
        label="要几名代表"
        type="number"
        value={draft.needs}
        onChange={(needs) => onChange({ needs })}
      />
    </>
  )
}

function WhatFields({ draft, onChange }: Pick<AddFieldsProps, 'draft' | 'onChange'>) {
  const { kind } = draft
  return (
    <>
      {kind !== null && kind !== 'ordinary' && (
        <TextField
          label="名称（可以不写）"
          placeholder="例如：局长进站：教育局"
          maxLength={40}
          value={draft.title}
          onChange={(title) => onChange({ title })}
        />
      )}
      {kind === 'joint' && (
        <TextField
          label="一起接待的单位"
          placeholder="例如：县教育局；几个用顿号隔开"
          value={draft.guests}
          onChange={(guests) => onChange({ guests })}
        />
      )}
      {kind === 'online' && (
        <TextField
          label="网址"
          placeholder="https:// 开头"
          maxLength={300}
          value={draft.link}
          onChange={(link) => onChange({ link })}
        />
      )}
    </>
  )
}

function WhereFields({ draft, sites, onChange }: Omit<AddFieldsProps, 'asksRestDay'>) {
  const mobile = draft.kind === 'mobile'
  return (
    <>
      <TextField
        label={mobile ? '摆在哪里' : '在哪里（不写就是站里）'}
        placeholder={mobile ? '例如：二渠村文化广场' : ''}
        maxLength={80}
        value={draft.place}
        onChange={(place) => onChange({ place })}
      />
      {mobile && (
        <SelectField
          label="地图上标在哪"
          placeholder="选最近的站点"
          choices={sites.map(({ id, name, address }) => ({ value: id, title: name, detail: address }))}
          value={draft.nearSiteId}
          onChange={(nearSiteId) => onChange({ nearSiteId })}
        />
      )}
    </>
  )
}
