import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CalendarYear } from '#shared/reception/calendar/contract'
import { useAction } from '../../platform/use-action'
import { useQuery } from '../../platform/use-query'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Heading } from '../../ui/heading'
import { Loading } from '../../ui/loading'
import { SectionTitle } from '../../ui/section-title'
import { FormFault } from '../message/forms/form-fault'
import { EffectCard } from './effect-card'
import { ImportForm } from './import-form'
import { YearCard } from './year-card'
import { draftOf, type YearDraft } from './year-draft'
import { YearForm } from './year-form'

type YearEditorProps = {
  year: CalendarYear
  by: 'file' | 'hand'
  version: number
  onSaved: (words: string) => void
  onClose: () => void
}

/** Write or read a year, look at what it changes, then save it. */
export function YearEditor({ year, by, version, onSaved, onClose }: YearEditorProps) {
  const [draft, setDraft] = useState<YearDraft | null>(() => (by === 'hand' ? draftOf(year) : null))
  const [looked, setLooked] = useState<YearDraft | null>(null)
  const take = (next: YearDraft) => {
    setDraft(next)
    setLooked(next)
  }
  const change = (next: YearDraft) => {
    setDraft(next)
    setLooked(null)
  }
  return (
    <View className="stack">
      <Heading level={2}>{`${year.year}年的放假日历`}</Heading>
      {by === 'file' && <ImportForm year={year.year} onRead={take} />}
      {by === 'hand' && draft && (
        <>
          <YearForm draft={draft} onChange={change} />
          <Button variant="fill" onClick={() => setLooked(draft)}>
            看看会改什么
          </Button>
        </>
      )}
      {looked && <SaveYear key={JSON.stringify(looked)} {...{ version, onSaved }} draft={looked} />}
      <Button variant="neutral" onClick={onClose}>
        不改了
      </Button>
    </View>
  )
}

type SaveYearProps = Pick<YearEditorProps, 'version' | 'onSaved'> & { draft: YearDraft }

/** Named once for all: which days, and which sessions they put elsewhere. */
function SaveYear({ draft, version, onSaved }: SaveYearProps) {
  const { lines, ...byHand } = draft
  const shown = useQuery('reception.tryCalendar', byHand)
  const imported = useAction('reception.importCalendar')
  const saved = useAction('reception.saveCalendar')
  const save = async () => {
    const answer = lines
      ? await imported.run({ year: draft.year, days: lines, expectVersion: version })
      : await saved.run({ ...byHand, expectVersion: version })
    if (answer) onSaved(`存好了${draft.year}年的日历，接待日一分钟内照新的排`)
  }
  const fresh = shown.asOf === undefined ? shown.data : undefined
  if (shown.fault)
    return (
      <Banner tone="bad" alert>
        {shown.fault.message}
      </Banner>
    )
  if (!fresh) return <Loading rows={3} />
  return (
    <>
      {lines && <YearCard year={fresh.year} />}
      <SectionTitle>接待日会怎么变</SectionTitle>
      <EffectCard effect={fresh.effect} />
      <FormFault fault={imported.fault ?? saved.fault} />
      <Button variant="primary" busy={(imported.busy || saved.busy) && '正在存…'} onClick={() => void save()}>
        {`存${draft.year}年的日历`}
      </Button>
    </>
  )
}
