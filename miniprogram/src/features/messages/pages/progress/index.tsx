import { useCallback, useEffect, useState } from 'react'
import { atOwnVersion } from '#shared/messages/views/own-version'
import { back, replaceWith, usePageParams } from '../../../../platform/navigation'
import { useQuery } from '../../../../platform/use-query'
import { Loading } from '../../../../ui/loading'
import { OfflineBanner } from '../../../../ui/offline-banner'
import { Page } from '../../../../ui/page'
import { FailedFace } from '../../components/failed-face'
import { Matter } from './matter'

export default function MessagesProgressPage() {
  const { message: id } = usePageParams('progress')
  const { status, data, fault, retry } = useQuery('messages.get', id ? { id } : null)
  const [version, setVersion] = useState(0)
  const own = data?.view === 'author' ? data : undefined
  const elsewhere = data && !own ? data.id : undefined

  const reload = useCallback(
    (made?: number) => {
      if (made !== undefined) setVersion(made)
      retry()
    },
    [retry],
  )

  useEffect(() => {
    if (elsewhere) void replaceWith('deskMessage', { message: elsewhere })
  }, [elsewhere])

  return (
    <Page back={() => void back()}>
      {status === 'offline' && own && <OfflineBanner />}
      {own && <Matter message={atOwnVersion(own, version)} reload={reload} />}
      {!own && fault && <FailedFace title="留言没打开" fault={fault} onRetry={retry} />}
      {!own && !fault && <Loading />}
    </Page>
  )
}
