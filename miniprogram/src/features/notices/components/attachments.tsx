import { useState } from 'react'
import type { Output } from '#shared/contract'
import { openDocument } from '../../../platform/open-document'
import { Banner } from '../../../ui/banner'
import { Card } from '../../../ui/card'
import { ListRow } from '../../../ui/list-row'

type Attachment = Output<'notices.get'>['attachments'][number]

/** Files of a notice; each opens in the phone's own reader. */
export function Attachments({ attachments }: { attachments: Attachment[] }) {
  const [opening, setOpening] = useState<string | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const open = async ({ name, kind, url }: Attachment) => {
    if (url === null) setFailed(name)
    if (url === null || opening !== null) return
    setOpening(name)
    setFailed(null)
    const opened = await openDocument(url, kind)
    setOpening(null)
    if (!opened) setFailed(name)
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
