import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { useDraft } from '../../../platform/draft'
import { back, usePageParams } from '../../../platform/navigation'
import { randomId } from '../../../platform/random-id'
import { useAction } from '../../../platform/use-action'
import { useQuery } from '../../../platform/use-query'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { Fault } from '../../controls/fault'
import { EnteredCard } from '../../letters/entered-card'
import { PersonFields, SourceFields } from '../../letters/letter-fields'
import { emptyLetter, isOnPaper, type LetterForm, letterOf, missingLetter } from '../../letters/letter-form'
import { AnswerFields, ConsentFields, SaidFields } from '../../matter/matter-fields'
import { AddedPhotos } from '../../message/forms/added-photos'
import { FormFault } from '../../message/forms/form-fault'
import { useSentPhotos } from '../../message/forms/sent-photos'

/** 登记来信来访: for somebody without WeChat, in his words. */
export default function EnterLetterPage() {
  const { station, opening } = usePageParams('enterLetter')
  const query = useQuery('letters.desk', { ...(station && { siteId: station }) })
  const [entered, setEntered] = useState<Output<'letters.enter'> | null>(null)
  return (
    <Page back={() => void back()}>
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {entered && <EnteredCard entered={entered} onNext={() => setEntered(null)} />}
      {!entered && query.data && (
        <Form desk={query.data} opening={opening ?? null} onEntered={setEntered} onChanged={query.retry} />
      )}
      {!query.data && (query.fault ? <Fault title="登记页没打开" query={query} /> : <Loading />)}
    </Page>
  )
}

type FormProps = {
  desk: Output<'letters.desk'>
  opening: string | null
  onEntered: (entered: Output<'letters.enter'>) => void
  onChanged: () => void
}

function Form({ desk, opening, onEntered, onChanged }: FormProps) {
  const start: LetterForm = opening ? { ...emptyLetter, source: 'mailbox', openingId: opening } : emptyLetter
  const draft = useDraft<LetterForm>(`letter:${desk.site.id}`, start)
  const photos = useSentPhotos(`letter:${desk.site.id}`)
  const entering = useAction('letters.enter')
  const form = draft.value
  const set = (part: Partial<LetterForm>) =>
    draft.change({ ...form, requestId: form.requestId || randomId(), ...part })
  const enter = async () => {
    const sent = await photos.send()
    const input = sent && letterOf(form, desk.site.id, sent)
    const entered = input && (await entering.run(input))
    if (!entered) return
    draft.discard()
    await photos.clear()
    onEntered(entered)
    onChanged()
  }
  return (
    <>
      {!desk.mayEnter && <Banner>县里只看登记簿，登记由联络站和乡镇来做。</Banner>}
      <Card>
        <View className="stack">
          <View className="note">{desk.site.name}</View>
          <SourceFields {...{ form, set, desk }} />
          <PersonFields {...{ form, set, desk }} />
          <SaidFields {...{ form, set }} villages={desk.villages} />
          {isOnPaper(form) && <LetterPhotos photos={photos} />}
          {!isOnPaper(form) && <AnswerFields {...{ form, set }} />}
          <ConsentFields
            {...{ form, set }}
            hasPhone={form.phone !== ''}
            asked={isOnPaper(form) ? '信是写给联络站的，请站里办' : '问过本人，他同意'}
          />
          <FormFault fault={entering.fault ?? photos.fault} />
          <Button
            variant="primary"
            size="main"
            busy={(entering.busy && '正在登记…') || (photos.sending && '正在传照片…')}
            missing={desk.mayEnter ? missingLetter(form) : '由联络站和乡镇登记'}
            onClick={() => void enter()}
          >
            登记这一件
          </Button>
        </View>
      </Card>
    </>
  )
}

function LetterPhotos({ photos }: { photos: ReturnType<typeof useSentPhotos> }) {
  return (
    <View className="stack">
      <View className="sub">信的照片（可以不加）。只有联络站和乡镇看得到，办事单位看不到。</View>
      <AddedPhotos photos={photos} />
    </View>
  )
}
