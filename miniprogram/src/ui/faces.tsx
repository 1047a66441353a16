import type { ReactNode } from 'react'
import { dayOf, dayText, timeOfDay } from '#shared/kernel/day'
import { Banner } from './banner'
import { Button } from './button'
import { Empty } from './empty'
import { ErrorFace } from './error-face'
import { Loading } from './loading'
import { OfflineBanner } from './offline-banner'

type Asked<Data> = {
  status: 'loading' | 'ready' | 'error' | 'offline'
  data?: Data
  /** Instant of a kept answer. */
  asOf?: string
  fault?: { code: string; message: string }
  retry: () => void
}

type FacesProps<Data> = {
  of: Asked<Data>
  /** 接待日没打开 */
  title: string
  onCall: () => void
  /** What is shown once there is an answer, kept or new. */
  children: (data: Data) => ReactNode
}

/** The four faces of one read: what was kept stays on the screen whatever happens to the network. */
export function Faces<Data>({ of, title, onCall, children }: FacesProps<Data>) {
  if (of.data === undefined) return <Nothing of={of} title={title} onCall={onCall} />
  return (
    <>
      {of.status === 'offline' && <OfflineBanner asOf={of.asOf && whenText(of.asOf)} />}
      {of.status === 'error' && <Stale onRetry={of.retry} />}
      {children(of.data)}
    </>
  )
}

function Nothing({ of, title, onCall }: Omit<FacesProps<unknown>, 'children'>) {
  if (of.status === 'offline') {
    const again = { words: '再试一次', icon: 'retry', onClick: of.retry, variant: 'fill' } as const
    return (
      <Empty title="没有网络，这一页还没看过" action={again} onCall={onCall}>
        连上网再看。急着问，可以打电话。
      </Empty>
    )
  }
  if (of.status === 'error' && of.fault?.code !== 'unavailable') {
    return (
      <Empty title={title} onCall={onCall}>
        {of.fault?.message}
      </Empty>
    )
  }
  if (of.status === 'error') return <ErrorFace title={title} onRetry={of.retry} onCall={onCall} />
  return <Loading />
}

function Stale({ onRetry }: { onRetry: () => void }) {
  return (
    <Banner tone="bad" alert title="没有更新成功，是我们这边出了问题。">
      下面是上次的内容。
      <Button size="small" variant="text" icon="retry" onClick={onRetry}>
        再试一次
      </Button>
    </Banner>
  )
}

/** '2026-02-10T10:20:00Z' → '2月10日 18:20' */
function whenText(instant: string): string {
  return `${dayText(dayOf(instant))} ${timeOfDay(instant)}`
}
