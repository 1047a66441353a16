import { useState } from 'react'
import { Image, View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { maxTextLength } from '#shared/messages/limits'
import { useQuery } from '../../../platform/use-query'
import { Button } from '../../../ui/button'
import { CheckRow } from '../../../ui/check-row'
import { Loading } from '../../../ui/loading'
import { TextArea } from '../../../ui/text-area'
import { TextField } from '../../../ui/text-field'
import { Fault } from '../../controls/fault'
import { useActing } from '../acting'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'
import './publicity.scss'

type Written = Extract<Output<'messages.publicity'>, { view: 'staff' }>

/** What is to stand on the board: filled by the redactor, edited by a person. */
export function PublicityForm(props: FormProps) {
  const query = useQuery('messages.publicity', { id: props.view.id })
  if (query.data?.view === 'staff') return <WriteForm {...props} written={query.data} />
  return query.fault ? <Fault title="公开的话没打开" query={query} /> : <Loading />
}

function WriteForm({ view, host, variant, close, written }: FormProps & { written: Written }) {
  const acting = useActing(host)
  const [title, setTitle] = useState(written.title)
  const [summary, setSummary] = useState(written.summary)
  const [answer, setAnswer] = useState(written.answer)
  const [photos, setPhotos] = useState(
    written.photos.filter(({ chosen }) => chosen).map(({ fileId }) => fileId),
  )
  const send = async () => {
    const input = { id: view.id, version: view.version, title, summary, answer, photos }
    const saying = { said: '写好了，等另一个人看', typed: summary }
    if (await acting.run('messages.preparePublic', input, saying)) close()
  }
  return (
    <View className="stack">
      <View className="sub">
        号码和门牌已自动打了星。请把人名、学校、看得出是谁的话改掉。另一个人看过，写的人点头，才登。
      </View>
      <TextField label="标题" value={title} maxLength={30} onChange={setTitle} />
      <TextArea label="说的事" value={summary} maxLength={maxTextLength} onChange={setSummary} />
      <TextArea label="怎么答复的" value={answer} maxLength={maxTextLength} onChange={setAnswer} />
      <ChoosePhotos photos={written.photos} chosen={photos} onChange={setPhotos} />
      <FormFault fault={acting.fault} />
      <Button
        variant={variant}
        busy={acting.busy && '正在交…'}
        missing={missingIn({ title, summary, answer })}
        onClick={() => void send()}
      >
        写好了，请另一个人看
      </Button>
    </View>
  )
}

function missingIn({ title, summary, answer }: Record<'title' | 'summary' | 'answer', string>) {
  if (title.trim().length < 2) return '先写标题'
  if (summary.trim().length < 5) return '先写说的是什么事'
  return answer.trim().length < 2 && '先写怎么答复的'
}

type ChoosePhotosProps = {
  photos: Written['photos']
  chosen: string[]
  onChange: (fileIds: string[]) => void
}

/** Only pictures whose check has passed are here; none is chosen beforehand. */
function ChoosePhotos({ photos, chosen, onChange }: ChoosePhotosProps) {
  if (photos.length === 0) return null
  const turn = (fileId: string, on: boolean) =>
    onChange(on ? [...chosen, fileId] : chosen.filter((one) => one !== fileId))
  return (
    <View className="stack">
      <View className="note">照片不选就不登。看得清人脸、车牌、门牌的，不要登。</View>
      {photos.map(({ fileId, url }, index) => (
        <View className="row" key={fileId}>
          {url && <Image className="publicity-photo" src={url} mode="aspectFill" />}
          <View className="grow">
            <CheckRow checked={chosen.includes(fileId)} onChange={(on) => turn(fileId, on)}>
              {`登第 ${index + 1} 张`}
            </CheckRow>
          </View>
        </View>
      ))}
    </View>
  )
}
