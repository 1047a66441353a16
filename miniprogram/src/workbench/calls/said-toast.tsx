import { Toast } from '../../ui/toast'
import type { useCallList } from './use-call-list'

type SaidToastProps = { calls: ReturnType<typeof useCallList> }

/** What was written down, with 撤销 while it can be taken back; why it could not be stays until dismissed. */
export function SaidToast({ calls: { said, setSaid, undo, undoFault } }: SaidToastProps) {
  if (said === null) return null
  const onDismiss = () => setSaid(null)
  if (undoFault && said.undo)
    return (
      <Toast tone="bad" onDismiss={onDismiss}>
        {undoFault.message}
      </Toast>
    )
  return (
    <Toast
      onDismiss={onDismiss}
      {...(said.undo && { action: { words: '撤销', onClick: () => void undo() } })}
    >
      {said.words}
    </Toast>
  )
}
