import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import type { ReceptionRule } from '#shared/reception/rule'
import type { FormKind } from '#shared/reception/rules/rule-form'
import { useAction } from '../../platform/use-action'
import { useQuery } from '../../platform/use-query'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Heading } from '../../ui/heading'
import { Loading } from '../../ui/loading'
import { RadioRows } from '../../ui/radio-rows'
import { SectionTitle } from '../../ui/section-title'
import { FormFault } from '../message/forms/form-fault'
import { DayFields } from './day-fields'
import { NextDates } from './next-dates'
import { RestFields } from './rest-fields'
import { useRuleDraft } from './rule-draft'
import type { Place } from './place'

const kinds: { value: FormKind; title: string; detail?: string }[] = [
  { value: 'monthDay', title: '每月几号' },
  { value: 'nthWeekday', title: '每月第几个周几' },
  { value: 'weekly', title: '每周几' },
  { value: 'oddMonths', title: '单月（双月）几号' },
  { value: 'firstWeek', title: '第一周的周几', detail: '“第一周”有四种算法，看日子选' },
  { value: 'lunar', title: '赶集日（农历）', detail: '逢三逢八这样的圩日' },
  { value: 'quota', title: '一个季度至少几次', detail: '也可以是半年、一年' },
]
const either = { value: 'either', title: '给两个日子，各站选一个' } as const
const other = { value: 'other', title: '照原来的' } as const

type RuleEditorProps = {
  place: Place
  onSaved: (words: string) => void
  onClose: () => void
}

/** One rule in a clerk's words; what it means in dates stands above the button that keeps it. */
export function RuleEditor({ place, onSaved, onClose }: RuleEditorProps) {
  const draft = useRuleDraft(place.rule)
  const { form, rule, changeForm, changeRest } = draft
  // A market is held on its day or not at all.
  const choose = (kind: FormKind) => {
    changeForm({ kind })
    if (kind === 'lunar') changeRest({ onWeekend: 'keep', onHoliday: 'skip' })
  }
  const offered = [...kinds, ...(place.siteId === null ? [either] : []), ...(form.other ? [other] : [])]
  return (
    <View className="stack">
      <Heading level={2}>{place.name}</Heading>
      <SectionTitle>哪天接待</SectionTitle>
      <RadioRows label="哪天接待" choices={offered} value={form.kind} onChange={choose} />
      <DayFields form={form} today={place.today} onChange={changeForm} />
      <RestFields {...draft} />
      {rule ? (
        <SaveRule {...{ place, rule, onSaved }} />
      ) : (
        <Banner>还没选是哪一天。选好了，这里会列出接下来的日子。</Banner>
      )}
      {place.own && <FollowCounty {...{ place, onSaved }} />}
      <Button variant="neutral" onClick={onClose}>
        不改了
      </Button>
    </View>
  )
}

type Try = Output<'reception.tryRule'>
type SaveRuleProps = Pick<RuleEditorProps, 'place' | 'onSaved'> & { rule: ReceptionRule }

/** The dates come from the cloud each time the rule changes: nobody saves what he has not seen. */
export function SaveRule({ place, rule, onSaved }: SaveRuleProps) {
  const shown = useQuery('reception.tryRule', { siteId: place.siteId, rule })
  const save = useSave(place, onSaved)
  const fresh = shown.asOf === undefined ? shown.data : undefined
  return (
    <>
      <SectionTitle note={fresh?.text ?? ''}>接下来这几次</SectionTitle>
      {shown.fault && (
        <Banner tone="bad" alert>
          {shown.fault.message}
        </Banner>
      )}
      {!shown.fault && (fresh ? <NextDates dates={fresh.next} gaps={fresh.gaps} /> : <Loading rows={3} />)}
      <FormFault fault={save.fault} />
      <Button
        variant="primary"
        missing={!fresh && '日子还没排出来'}
        busy={save.busy && '正在存…'}
        onClick={() => fresh && void save.run(rule, fresh)}
      >
        存这条规则
      </Button>
      <View className="note">存了以后，还没公布的接待日一分钟内照新的排；公布过的不会自己动，要您定。</View>
    </>
  )
}

function useSave(place: Place, onSaved: (words: string) => void) {
  const save = useAction('reception.saveRule')
  const run = async (rule: ReceptionRule | null, shown: Try | null) => {
    const saved = await save.run({
      siteId: place.siteId,
      rule,
      confirmed: shown?.confirm ?? [place.today],
      expectVersion: place.version,
    })
    if (saved) onSaved(`存好了：${saved.text}`)
  }
  return { ...save, run }
}

/** Back to the county's rule, or for a point to none. */
function FollowCounty({ place, onSaved }: Pick<RuleEditorProps, 'place' | 'onSaved'>) {
  const shown = useQuery('reception.tryRule', place.isStation ? { siteId: place.siteId, rule: null } : null)
  const save = useSave(place, onSaved)
  const ready = place.isStation ? (shown.data ?? null) : null
  return (
    <>
      <FormFault fault={save.fault} />
      <Button
        variant="second"
        missing={place.isStation && !ready && '正在看县里的日子'}
        busy={save.busy && '正在存…'}
        onClick={() => void save.run(null, ready)}
      >
        {place.isStation ? `不单独定了，跟全县一样${ready ? `（${ready.text}）` : ''}` : '不再有固定接待日'}
      </Button>
    </>
  )
}
