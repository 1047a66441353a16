import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { mediationLimits } from '#shared/mediations/limits'
import { CoMediator, MediationKind } from '#shared/mediations/mediation'
import { helperNames, kindNames, partyLabel } from '#shared/mediations/names'
import { notForMediation } from '#shared/mediations/not-for-mediation'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import type { Choice } from '../../ui/choice'
import { RadioRows } from '../../ui/radio-rows'
import { SectionTitle } from '../../ui/section-title'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { DateField } from '../controls/date-field'
import { SelectField } from '../controls/select-field'
import type { MediationDraft } from './mediation-draft'
import { OutcomeFields } from './outcome-fields'

type FieldsProps = {
  draft: MediationDraft
  put: (part: Partial<MediationDraft>) => void
  form: Output<'mediations.form'>
  names: string[]
  onNames: (names: string[]) => void
}

const kinds = MediationKind.options.map((value) => ({ value, title: kindNames[value] }))

/** In the order in which one tells it: whether it belongs here, when and where, who, what, how, and what came of it. */
export function MediationFields({ draft, put, form, names, onNames }: FieldsProps) {
  return (
    <View className="stack">
      <BelongsHere {...{ draft, put }} />
      <WhenWhere {...{ draft, put, form }} />
      <PartyFields {...{ names, onNames }} />
      <TextArea
        label="为什么事"
        placeholder="写甲方、乙方就行。电话、身份证号不用写"
        maxLength={500}
        value={draft.about}
        onChange={(about) => put({ about })}
      />
      <TextArea
        label="怎么调的"
        placeholder="在哪里、怎么说开的"
        maxLength={500}
        value={draft.how}
        onChange={(how) => put({ how })}
      />
      <TookPart {...{ draft, put, form }} />
      <OutcomeFields {...{ draft, put }} />
      <TextField
        label="从哪件留言来的（可不写）"
        placeholder="留言编号，例如：2026-ST05-0001"
        note="写留言的人看不到这一条。"
        maxLength={30}
        value={draft.messageNumber}
        onChange={(messageNumber) => put({ messageNumber })}
      />
    </View>
  )
}

type PartProps = Pick<FieldsProps, 'draft' | 'put'>

function WhenWhere({ draft, put, form }: Omit<FieldsProps, 'names' | 'onNames'>) {
  return (
    <>
      <SectionTitle>什么时候，哪里</SectionTitle>
      <DateField label="哪天调的" value={draft.day} onChange={(day) => put({ day })} />
      <SelectField
        label="哪个村"
        placeholder="选一个村"
        choices={form.villages.map(({ id, name }) => ({ value: id, title: name }))}
        value={draft.villageId}
        onChange={(villageId) => put({ villageId })}
      />
      <SelectField
        label="哪类纠纷"
        placeholder="选一类"
        choices={kinds}
        value={draft.kind}
        onChange={(kind) => put({ kind: kind as MediationKind })}
      />
    </>
  )
}

const apartChoices: Choice<NonNullable<MediationDraft['apart']>>[] = [
  { value: 'none', title: '都不是', detail: '两边都愿意坐下来谈' },
  ...(['violence', 'crime', 'court'] as const).map((value) => ({
    value,
    title: notForMediation[value].title,
  })),
]

/** Asked first: what is before a court, a crime, or violence at home is nothing to be talked over. */
function BelongsHere({ draft: { apart }, put }: PartProps) {
  return (
    <>
      <SectionTitle>先看一看，是不是这几种</SectionTitle>
      <RadioRows
        label="是不是这几种"
        choices={apartChoices}
        value={apart}
        onChange={(next) => put({ apart: next })}
      />
      {apart !== null && apart !== 'none' && (
        <Banner tone="bad" alert title="这一种不在这里调处">
          {notForMediation[apart].channel}
        </Banner>
      )}
    </>
  )
}

function PartyFields({ names, onNames }: Pick<FieldsProps, 'names' | 'onNames'>) {
  return (
    <>
      <SectionTitle note="姓名可不写">几方</SectionTitle>
      {names.map((name, at) => (
        <TextField
          key={at}
          label={`${partyLabel(at)}姓名`}
          placeholder="不写也行"
          maxLength={mediationLimits.name}
          value={name}
          onChange={(next) => onNames(names.map((one, place) => (place === at ? next : one)))}
        />
      ))}
      <View className="sub">姓名不进列表、不印出来，也不存在这台手机里。</View>
      {names.length < mediationLimits.parties && (
        <Button variant="tone" icon="add" onClick={() => onNames([...names, ''])}>
          再加一方
        </Button>
      )}
    </>
  )
}

const toggled = <Value,>(values: readonly Value[], value: Value) =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value]

function TookPart({ draft, put, form }: Omit<FieldsProps, 'names' | 'onNames'>) {
  const { deputyIds } = draft
  const others = form.deputies.filter(({ id }) => !deputyIds.includes(id))
  return (
    <>
      <SectionTitle note="可不选">谁参加调的</SectionTitle>
      {deputyIds.length > 0 && (
        <View className="row row-wrap row-tight">
          {deputyIds.map((id) => (
            <Chip
              key={id}
              selected
              onClick={() => id !== form.ownDeputyId && put({ deputyIds: toggled(deputyIds, id) })}
            >
              {form.deputies.find((one) => one.id === id)?.name ?? '一位代表'}
            </Chip>
          ))}
        </View>
      )}
      {deputyIds.length < mediationLimits.deputies && (
        <SelectField
          label="代表"
          placeholder="加一位代表"
          choices={others.map(({ id, name }) => ({ value: id, title: name }))}
          value={null}
          onChange={(id) => put({ deputyIds: [...deputyIds, id] })}
        />
      )}
      <Helpers {...{ draft, put }} />
    </>
  )
}

function Helpers({ draft: { helpers }, put }: PartProps) {
  return (
    <View className="row row-wrap row-tight">
      {CoMediator.options.map((helper) => (
        <Chip
          key={helper}
          selected={helpers.includes(helper)}
          onClick={() => put({ helpers: toggled(helpers, helper) })}
        >
          {helperNames[helper]}
        </Chip>
      ))}
    </View>
  )
}
