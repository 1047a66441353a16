import { useRef, useState } from 'react'
import type { Output } from '#shared/contract'
import { back, replaceWith, usePageParams } from '../../../platform/navigation'
import { randomId } from '../../../platform/random-id'
import { useAction } from '../../../platform/use-action'
import { useQuery } from '../../../platform/use-query'
import { Button } from '../../../ui/button'
import { Loading } from '../../../ui/loading'
import { Page } from '../../../ui/page'
import { RadioRows } from '../../../ui/radio-rows'
import { SectionTitle } from '../../../ui/section-title'
import { Fault } from '../../controls/fault'
import { FormFault } from '../../message/forms/form-fault'
import { AddFields } from '../../sessions/add-fields'
import { FromPlan } from '../../sessions/from-plan'
import { type AddDraft, blankDraft, kindChoices, kindOf, missingOf, namesIn } from '../../sessions/add-draft'

/** 加一场: a session made by hand; it is published on its own page, once deputies are on it. */
export default function AddSessionPage() {
  const { site, kind } = usePageParams('addSession')
  const sites = useQuery('stations.list', site === undefined ? null : {})
  return (
    <Page back={() => void back()}>
      {site === undefined && <FromPlan>没有说是哪个站，请从排班表里选站，再加一场。</FromPlan>}
      {site !== undefined && sites.data && (
        <AddForm siteId={site} sites={sites.data.sites} kind={kindOf(kind)} />
      )}
      {site !== undefined &&
        !sites.data &&
        (sites.fault ? <Fault title="这一页没打开" query={sites} /> : <Loading rows={3} />)}
    </Page>
  )
}

type Sites = Output<'stations.list'>['sites']

type AddFormProps = { siteId: string; sites: Sites; kind: AddDraft['kind'] }

function AddForm({ siteId, sites, kind }: AddFormProps) {
  const add = useAction('reception.add')
  const [draft, setDraft] = useState<AddDraft>({ ...blankDraft, kind })
  // The same request until it was answered: a retry makes no second session.
  const requestId = useRef(randomId())
  const change = (part: Partial<AddDraft>) => setDraft({ ...draft, ...part })
  const here = sites.find(({ id }) => id === siteId)
  const send = async () => {
    const { kind, day, title, start, end, place, link, guests, needs, nearSiteId, onRestDay } = draft
    if (kind === null || day === null) return
    const near = sites.find(({ id }) => id === nearSiteId)
    const done = await add.run({
      requestId: requestId.current,
      ...{ siteId, kind, day, start, end, onRestDay },
      title: title.trim(),
      place: place.trim(),
      link: link.trim(),
      guests: namesIn(guests),
      needs: Number(needs),
      point: near ? { lon: near.lon, lat: near.lat } : null,
      deputyIds: [],
    })
    if (done) await replaceWith('session', { session: done.id })
  }
  return (
    <>
      <SectionTitle>{here?.name ?? '哪一种接待'}</SectionTitle>
      <RadioRows
        label="哪一种接待"
        choices={kindChoices}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      <AddFields
        draft={draft}
        sites={sites.filter(({ unitId }) => unitId === here?.unitId)}
        asksRestDay={draft.onRestDay || add.fault?.field === 'onRestDay'}
        onChange={change}
      />
      <FormFault fault={add.fault} />
      <Button
        variant="primary"
        busy={add.busy && '正在加…'}
        missing={missingOf(draft)}
        onClick={() => void send()}
      >
        加这一场，接着排人
      </Button>
    </>
  )
}
