import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { articlesOf } from '#shared/campaigns/articles'
import { campaignLimits } from '#shared/campaigns/limits'
import { Button } from '../../ui/button'
import type { Choice } from '../../ui/choice'
import { RadioRows } from '../../ui/radio-rows'
import { SectionTitle } from '../../ui/section-title'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { DateField } from '../controls/date-field'
import { SelectField } from '../controls/select-field'
import type { CampaignDraft } from './campaign-draft'

type Put = (part: Partial<CampaignDraft>) => void
type PartProps = { draft: CampaignDraft; put: Put }

type CampaignFieldsProps = {
  draft: CampaignDraft
  change: (draft: CampaignDraft) => void
  askable: Output<'campaigns.work'>['askable']
}

const kinds: Choice<CampaignDraft['kind']>[] = [
  { value: 'topic', title: '代表议政议题', detail: '一件事，请大家先说说' },
  { value: 'lawDraft', title: '法规草案征求意见', detail: '粘进条文，一条一条听意见' },
  { value: 'beforeSession', title: '会前征集', detail: '开会之前，听听该带去什么' },
]

/** What is asked, of whom, from which day to which, and what will be done with it. */
export function CampaignFields({ draft, change, askable }: CampaignFieldsProps) {
  const put: Put = (part) => change({ ...draft, ...part })
  return (
    <View className="stack">
      <SectionTitle>哪一种</SectionTitle>
      <RadioRows label="哪一种" choices={kinds} value={draft.kind} onChange={(kind) => put({ kind })} />
      <TextField
        label="标题"
        placeholder="例如：村里的公交怎么排"
        maxLength={campaignLimits.title}
        value={draft.title}
        onChange={(title) => put({ title })}
      />
      <TextArea
        label="背景"
        placeholder="为什么要问，现在是什么样；写给没听说过的人看"
        maxLength={campaignLimits.background}
        value={draft.background}
        onChange={(background) => put({ background })}
      />
      {draft.kind === 'lawDraft' && <ArticlesField {...{ draft, put }} />}
      <QuestionFields {...{ draft, put }} />
      <TextArea
        label="意见拿去做什么"
        placeholder="例如：整理后附在审议材料里，结果在这里公布"
        maxLength={300}
        value={draft.afterwards}
        onChange={(afterwards) => put({ afterwards })}
      />
      <Whom {...{ draft, put, askable }} />
    </View>
  )
}

function ArticlesField({ draft, put }: PartProps) {
  const articles = articlesOf(draft.text)
  const last = articles[articles.length - 1]
  const note = last ? `认出 ${articles.length} 条，最后是“${last.name}”。` : '每条从新的一行开始：第一条 ……'
  return (
    <TextArea
      label="草案条文"
      placeholder="把条文整个粘进来"
      maxLength={campaignLimits.text}
      value={draft.text}
      onChange={(text) => put({ text })}
      note={note}
    />
  )
}

function QuestionFields({ draft: { questions }, put }: PartProps) {
  const set = (at: number, words: string) =>
    put({ questions: questions.map((one, index) => (index === at ? words : one)) })
  return (
    <>
      <SectionTitle note={`最多 ${campaignLimits.questions} 个`}>想问什么</SectionTitle>
      {questions.map((question, at) => (
        <TextField
          key={at}
          label={`第 ${at + 1} 问`}
          placeholder="一句大白话"
          maxLength={100}
          value={question}
          onChange={(words) => set(at, words)}
        />
      ))}
      {questions.length < campaignLimits.questions && (
        <Button variant="tone" icon="add" onClick={() => put({ questions: [...questions, ''] })}>
          再加一问
        </Button>
      )}
    </>
  )
}

function Whom({ draft, put, askable }: PartProps & Pick<CampaignFieldsProps, 'askable'>) {
  return (
    <>
      <SectionTitle note={`最多 ${campaignLimits.days} 天`}>问谁，哪几天</SectionTitle>
      {askable.length > 1 && (
        <SelectField
          label="问谁"
          placeholder="选一个地方"
          choices={askable.map(({ id, name }) => ({ value: id, title: name }))}
          value={draft.asked}
          onChange={(asked) => put({ asked })}
        />
      )}
      <DateField label="哪天开始" value={draft.from} onChange={(from) => put({ from })} />
      <DateField label="最后一天" value={draft.to} onChange={(to) => put({ to })} />
    </>
  )
}
