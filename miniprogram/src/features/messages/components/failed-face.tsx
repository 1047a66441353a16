import type { CallFault } from '../../../platform/call-fault'
import { Empty } from '../../../ui/empty'
import { ErrorFace } from '../../../ui/error-face'
import { callStation } from '../call-station'

type FailedFaceProps = { title: string; fault: CallFault; onRetry: () => void }

/** Our failure is said to be ours; a refusal or a lost network is told in its own sentence. */
export function FailedFace({ title, fault, onRetry }: FailedFaceProps) {
  if (fault.code === 'unavailable') {
    return <ErrorFace title={title} onRetry={onRetry} onCall={() => void callStation()} />
  }
  return (
    <Empty
      title={title}
      action={{ words: '再试一次', icon: 'retry', variant: 'fill', onClick: onRetry }}
      onCall={() => void callStation()}
    >
      {fault.message}
    </Empty>
  )
}
