import { View } from '@tarojs/components'
import { timeOfDay } from '#shared/kernel/day'
import { maxPart, maxTitle } from '#shared/suggestions/limits'
import { Banner } from '../../../ui/banner'
import { CheckRow } from '../../../ui/check-row'
import { SectionTitle } from '../../../ui/section-title'
import { TextArea } from '../../../ui/text-area'
import { TextField } from '../../../ui/text-field'
import { SelectField } from '../../controls/select-field'
import { FormFault } from '../../message/forms/form-fault'
import { ChecklistField } from './checklist-field'
import { CoSignersField } from './co-signers-field'
import { parts, type LeadView, type Part, type Start } from './content'
import { EvidenceField } from './evidence-field'
import type { WritingState } from './use-writing'
import '../suggestions.scss'

type WriteFormProps = { start: Start; work: LeadView | null; writing: WritingState }

const partWords = {
  situation: { label: '情况', placeholder: '在哪里，多少人，多久了，您去看到了什么' },
  analysis: { label: '分析', placeholder: '为什么会这样，该谁管，难在哪里' },
  proposals: { label: '具体建议', placeholder: '请哪个单位，做什么，做到什么程度' },
} as const satisfies Record<Part, { label: string; placeholder: string }>

/** A deputy's own text: four fields, what it grew from, who signs, and what it may not be. */
export function WriteForm({ start, work, writing }: WriteFormProps) {
  const { content, change, fault, wrong } = writing
  const shownAbove = wrong === 'title' || parts.some((part) => part === wrong) || wrong === 'checklist'
  return (
    <>
      <Banner>用您自己的话写一件事。群众的留言只作依据，不能照抄。</Banner>
      {work?.sentBack && (
        <Banner tone="amber" title="退回来要改">
          {work.sentBack}
        </Banner>
      )}
      <View className="suggestion-columns">
        <WordsFields writing={writing} />
        <View className="stack">
          <EvidenceField
            {...{ start, work }}
            value={content.messageIds}
            onChange={(messageIds) => change({ messageIds })}
          />
          <CoSignersField
            {...{ start, work }}
            value={content.coSigners}
            onChange={(coSigners) => change({ coSigners })}
          />
          <WishFields {...{ start, writing }} />
          <ChecklistField
            questions={start.questions}
            value={content.checklist}
            {...(wrong === 'checklist' && fault && { error: fault.message })}
            onChange={(checklist) => change({ checklist })}
          />
        </View>
      </View>
      <FormFault fault={shownAbove ? undefined : fault} />
    </>
  )
}

function WordsFields({ writing }: Pick<WriteFormProps, 'writing'>) {
  const { content, change, fault, wrong, savedAt } = writing
  const error = (field: string) => (wrong === field && fault ? { error: fault.message } : {})
  return (
    <View className="stack">
      <TextField
        label="案由"
        placeholder="一句话：关于什么的建议"
        maxLength={maxTitle}
        value={content.title}
        {...error('title')}
        onChange={(title) => change({ title })}
      />
      {parts.map((part) => (
        <TextArea
          key={part}
          {...partWords[part]}
          maxLength={maxPart}
          value={content[part]}
          {...error(part)}
          onChange={(words) => change({ [part]: words })}
        />
      ))}
      <View className="note">
        {savedAt ? `草稿已存在手机里 ${timeOfDay(savedAt)}` : '写到的这台手机会存着。不写群众的姓名、电话。'}
      </View>
    </View>
  )
}

function WishFields({ start, writing: { content, change } }: Pick<WriteFormProps, 'start' | 'writing'>) {
  return (
    <>
      <SectionTitle note="县里来定">您的想法</SectionTitle>
      <SelectField
        label="建议交给哪个单位"
        placeholder="不选也行"
        choices={start.units.map(({ id, name }) => ({ value: id, title: name }))}
        value={content.proposedUnit}
        onChange={(proposedUnit) => change({ proposedUnit })}
      />
      <CheckRow
        checked={content.confidential}
        onChange={(confidential) => change({ confidential })}
        detail="只有办理的人看得到，不登到外面"
      >
        请求不公开这件建议
      </CheckRow>
    </>
  )
}
