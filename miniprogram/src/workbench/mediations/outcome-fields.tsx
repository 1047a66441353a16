import { SentTo } from '#shared/mediations/mediation'
import { outcomeNames, sentToNames } from '#shared/mediations/names'
import type { Choice } from '../../ui/choice'
import { RadioRows } from '../../ui/radio-rows'
import { SectionTitle } from '../../ui/section-title'
import { TextArea } from '../../ui/text-area'
import { DateField } from '../controls/date-field'
import { SelectField } from '../controls/select-field'
import type { MediationDraft } from './mediation-draft'

type OutcomeFieldsProps = { draft: MediationDraft; put: (part: Partial<MediationDraft>) => void }

const outcomes: Choice<NonNullable<MediationDraft['outcome']>>[] = [
  { value: 'agreed', title: outcomeNames.agreed, detail: '定一个日子，回头看守了没有' },
  { value: 'ongoing', title: outcomeNames.ongoing, detail: '先记着，谈好了再来改' },
  { value: 'notAgreed', title: outcomeNames.notAgreed, detail: '记下就结束，以后可以补记' },
  { value: 'sentOn', title: outcomeNames.sentOn, detail: '调解委员会、司法所或法院' },
]

/** What came of it, and what goes with that. */
export function OutcomeFields({ draft: { outcome, agreement, recheckOn, sentTo }, put }: OutcomeFieldsProps) {
  return (
    <>
      <SectionTitle>结果</SectionTitle>
      <RadioRows
        label="结果"
        choices={outcomes}
        value={outcome}
        onChange={(next) => put({ outcome: next })}
      />
      {outcome === 'agreed' && (
        <>
          <TextArea
            label="说好了什么"
            placeholder="谁、哪天前、做什么"
            maxLength={500}
            value={agreement}
            onChange={(next) => put({ agreement: next })}
          />
          <DateField label="哪天回头看" value={recheckOn} onChange={(next) => put({ recheckOn: next })} />
        </>
      )}
      {outcome === 'sentOn' && (
        <SelectField
          label="转到哪里"
          placeholder="选一处"
          choices={SentTo.options.map((value) => ({ value, title: sentToNames[value] }))}
          value={sentTo}
          onChange={(next) => put({ sentTo: next as SentTo })}
        />
      )}
    </>
  )
}
