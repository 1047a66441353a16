import { useState } from 'react'
import { View } from '@tarojs/components'
import { maxAttachmentBytes, maxAttachments } from '#shared/notices/limits'
import { toCallFault } from '../../platform/call-fault'
import { pickDocuments, sendDocument } from '../../platform/documents'
import { useQuery } from '../../platform/use-query'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import type { Content } from './content'

type Attachments = Content['attachments']
type AttachmentListProps = { value: Attachments; onChange: (value: Attachments) => void }

/** Files that go along; each is sent as soon as it is chosen, what cannot be sent is said at once. */
export function AttachmentList({ value, onChange }: AttachmentListProps) {
  const prefix = useQuery('people.me', {}).data?.uploadPrefix ?? null
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState('')
  const add = async (to: string) => {
    const picked = await pickDocuments(maxAttachments - value.length)
    if (picked.length === 0) return
    setBusy(true)
    const sent = await sendAll(picked, to)
    setBusy(false)
    setWrong(sent.wrong)
    onChange([...value, ...sent.attachments])
  }
  return (
    <View className="stack">
      {value.length > 0 && <Sent value={value} onChange={onChange} />}
      {wrong !== '' && (
        <Banner tone="bad" alert>
          {wrong}
        </Banner>
      )}
      {value.length < maxAttachments && prefix !== null && (
        <Button variant="text" icon="add" busy={busy && '正在传附件…'} onClick={() => void add(prefix)}>
          加附件（PDF、JPG、PNG）
        </Button>
      )}
    </View>
  )
}

function Sent({ value, onChange }: AttachmentListProps) {
  const remove = (fileId: string) => onChange(value.filter((one) => one.fileId !== fileId))
  return (
    <Card flush>
      {value.map(({ fileId, name }) => (
        <ListRow
          key={fileId}
          icon="document"
          title={name}
          action={
            <Button variant="neutral" size="small" label={`删掉附件${name}`} onClick={() => remove(fileId)}>
              删掉
            </Button>
          }
        />
      ))}
    </Card>
  )
}

async function sendAll(picked: Awaited<ReturnType<typeof pickDocuments>>, prefix: string) {
  const attachments: Attachments = []
  let wrong = ''
  for (const document of picked) {
    if (document.size > maxAttachmentBytes) {
      wrong = `“${document.name}”超过 10 MB，没有传。请换一个小一点的。`
      continue
    }
    try {
      attachments.push({ fileId: await sendDocument(document, prefix), name: document.name.slice(-60) })
    } catch (error) {
      wrong = `“${document.name}”没传上去。${toCallFault(error).message}`
    }
  }
  return { attachments, wrong }
}
