import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { issueLimits } from '#shared/issues/limits'
import { SectionTitle } from '../../ui/section-title'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { DateField } from '../controls/date-field'
import { SelectField } from '../controls/select-field'
import type { IssueDraft } from './issue-draft'
import { PairFields } from './pair-fields'

type IssueFieldsProps = {
  draft: IssueDraft
  change: (draft: IssueDraft) => void
  handlingUnits: Output<'issues.get'>['handlingUnits']
}

const sources: { value: IssueDraft['source']['kind']; title: string }[] = [
  { value: 'visit', title: '走访' },
  { value: 'inspection', title: '视察检查' },
  { value: 'message', title: '群众留言' },
  { value: 'other', title: '别的来源' },
]

const clause = [
  { key: 'law', label: '哪部法规、文件', placeholder: '写全名', maxLength: 60 },
  { key: 'article', label: '第几条', placeholder: '例如：第十二条', maxLength: 40 },
] as const
const figure = [
  { key: 'figure', label: '数字', placeholder: '例如：8 处里有 2 处没有围栏', maxLength: 120 },
  { key: 'source', label: '数字哪里来的', placeholder: '例如：现场逐处看', maxLength: 60 },
] as const

/** The problem, the four that it must have, who puts it right by when, and where it came from. */
export function IssueFields({ draft, change, handlingUnits }: IssueFieldsProps) {
  const put = (part: Partial<IssueDraft>) => change({ ...draft, ...part })
  return (
    <View className="stack">
      <TextArea
        label="什么问题"
        placeholder="一条写一个问题"
        maxLength={300}
        value={draft.problem}
        onChange={(problem) => put({ problem })}
      />
      <TextField
        label="一有：具体点位"
        placeholder="哪个村、哪条路、哪一处"
        maxLength={80}
        value={draft.place}
        onChange={(place) => put({ place })}
      />
      <Proof {...{ draft, put }} />
      <TextArea
        label="四有：整改建议"
        placeholder="怎么改，改到什么样"
        maxLength={500}
        value={draft.remedy}
        onChange={(remedy) => put({ remedy })}
      />
      <Whose {...{ draft, put, handlingUnits }} />
      <WhereFrom {...{ draft, put }} />
    </View>
  )
}

type PartProps = { draft: IssueDraft; put: (part: Partial<IssueDraft>) => void }

/** Law and figures, each with where it stands. */
function Proof({ draft, put }: PartProps) {
  return (
    <>
      <PairFields
        title="二有：条款对照"
        note="不合哪一条"
        columns={clause}
        blank={{ law: '', article: '' }}
        pairs={draft.clauses}
        most={issueLimits.clauses}
        addWords="再加一条"
        onChange={(clauses) => put({ clauses })}
      />
      <PairFields
        title="三有：数据支撑"
        note="数字要有出处"
        columns={figure}
        blank={{ figure: '', source: '' }}
        pairs={draft.figures}
        most={issueLimits.figures}
        addWords="再加一个数字"
        onChange={(figures) => put({ figures })}
      />
    </>
  )
}

function Whose({ draft, put, handlingUnits }: PartProps & Pick<IssueFieldsProps, 'handlingUnits'>) {
  return (
    <>
      <SectionTitle>谁改，哪天前</SectionTitle>
      <SelectField
        label="责任单位"
        placeholder="选一个单位"
        choices={handlingUnits.map(({ id, name }) => ({ value: id, title: name }))}
        value={draft.unitId}
        onChange={(unitId) => put({ unitId })}
      />
      <DateField label="整改时限" value={draft.rectifyBy} onChange={(rectifyBy) => put({ rectifyBy })} />
    </>
  )
}

function WhereFrom({ draft: { source }, put }: PartProps) {
  const byNumber = source.kind === 'message'
  return (
    <>
      <SelectField
        label="怎么发现的"
        placeholder="选一种"
        choices={sources}
        value={source.kind}
        onChange={(kind) => put({ source: { ...source, kind: kind as typeof source.kind } })}
      />
      <TextField
        label={byNumber ? '留言编号' : '说明（可不写）'}
        placeholder={byNumber ? '例如：2026-ST05-0001' : '例如：二月走访月'}
        maxLength={60}
        value={source.words}
        onChange={(words) => put({ source: { ...source, words } })}
      />
    </>
  )
}
