import type { QueueItem } from '#shared/messages/views/view'
import { useQuery } from '../../platform/use-query'
import { Loading } from '../../ui/loading'
import { Sheet } from '../../ui/sheet'
import { Fault } from '../controls/fault'
import type { ActHost } from '../message/acting'
import { AcceptForm } from '../message/forms/accept-form'

type AcceptSheetProps = { item: QueueItem; host: ActHost; onClose: () => void }

/** Accepting from the list: two taps, everything filled in. */
export function AcceptSheet({ item, host, onClose }: AcceptSheetProps) {
  const query = useQuery('messages.get', { id: item.id })
  const view = query.data
  const ready = view && (view.view === 'staff' || view.view === 'county')
  return (
    <Sheet title={item.title} onClose={onClose}>
      {ready && <AcceptForm view={view} host={host} variant="fill" close={onClose} />}
      {!view && (query.fault ? <Fault title="这件没打开" query={query} /> : <Loading rows={1} />)}
    </Sheet>
  )
}
