import { useState } from 'react'
import type { Output } from '#shared/contract'
import { showLargePhotos } from '../../../platform/large-photos'
import { showDocument } from '../../../platform/show-document'
import { Banner } from '../../../ui/banner'
import { Card } from '../../../ui/card'
import { ListRow } from '../../../ui/list-row'

type Attachment = Output<'notices.get'>['attachments'][number]

/** Files of a notice; each opens in the phone's own reader. */
export function Attachments({ attachments }: { attachments: Attachment[] }) {
  const [opening, setOpening] = useState<string | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const open = async (attachment: Attachment) => {
    if (opening !== null) return
    setOpening(attachment.name)
    setFailed(null)
    const opened = await show(attachment)
    setOpening(null)
    if (!opened) setFailed(attachment.name)
  }
  return (
    <>
      <Card flush>
        {attachments.map((attachment) => (
          <ListRow
            key={attachment.name}
            icon="document"
            title={attachment.name}
            sub={opening === attachment.name ? '正在打开…' : attachment.sizeText}
            label={`打开附件${attachment.name}`}
            onClick={() => void open(attachment)}
          />
        ))}
      </Card>
      {failed !== null && (
        <Banner tone="bad" alert>
          {`“${failed}”没打开，可能是网络不好。请再点一次，或打电话问。`}
        </Banner>
      )}
    </>
  )
}

/** A picture in the viewer, a document in WeChat's reader. */
async function show({ name, kind, url }: Attachment): Promise<boolean> {
  if (url === null) return false
  if (kind === 'pdf') return await showDocument(() => Promise.resolve({ url, fileName: name }))
  await showLargePhotos([url], url)
  return true
}
