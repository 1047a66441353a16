import { back, goTab } from '../../../../platform/navigation'
import { usePages } from '../../../../platform/use-pages'
import { Banner } from '../../../../ui/banner'
import { Button } from '../../../../ui/button'
import { Empty } from '../../../../ui/empty'
import { Faces } from '../../../../ui/faces'
import { Page } from '../../../../ui/page'
import { callStation } from '../../call-station'
import { BookingCard } from '../../components/booking-card'

/** Every booking of one's own, newest first. */
export default function MyBookingsPage() {
  const { query, items, hasMore, more, busy, fault } = usePages('bookings.mine', {})
  const call = () => callStation()
  return (
    <Page back={() => void back()}>
      <Faces of={query} title="我的预约没打开" onCall={call}>
        {() =>
          items.length === 0 ? (
            <Empty
              title="您还没有约过"
              action={{ words: '看接待日', icon: 'calendar', onClick: () => void goTab('reception') }}
              onCall={call}
            >
              在接待日里选一个时间，免得等。不约也可以直接来。
            </Empty>
          ) : (
            items.map((booking) => <BookingCard key={booking.id} booking={booking} onChanged={query.retry} />)
          )
        }
      </Faces>
      {fault && (
        <Banner tone="amber" alert>
          {fault.message}
        </Banner>
      )}
      {hasMore && (
        <Button variant="neutral" busy={busy && '正在打开…'} onClick={more}>
          再看前面的
        </Button>
      )}
    </Page>
  )
}
