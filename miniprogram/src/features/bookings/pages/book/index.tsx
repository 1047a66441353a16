import { shortName } from '#shared/stations/short-name'
import { useCare } from '../../../../platform/care'
import { back, go, usePageParams } from '../../../../platform/navigation'
import { useShare } from '../../../../platform/share'
import { useQuery } from '../../../../platform/use-query'
import { CopyLink } from '../../../../ui/copy-link'
import { Empty } from '../../../../ui/empty'
import { Faces } from '../../../../ui/faces'
import { Page } from '../../../../ui/page'
import { TextLink } from '../../../../ui/text-link'
import { callStation } from '../../call-station'
import { BookingCard } from '../../components/booking-card'
import { BookingForm } from '../../components/booking-form'
import { SessionHead } from '../../components/session-head'

/** Drawing 04, its lower half: which half hour, what about, one red button. */
export default function BookPage() {
  const care = useCare()
  const { session: sessionId } = usePageParams('book')
  const query = useQuery('bookings.slots', sessionId ? { sessionId } : null)
  const session = query.data?.session
  const share = useShare(
    'book',
    session && {
      title: `${session.dayText}，到${shortName(session.siteName)}见代表`,
      params: { session: session.id },
    },
  )
  const call = () => callStation(query.data?.session.sitePhone)
  return (
    <Page back={() => void back()}>
      {sessionId ? (
        <Faces of={query} title="可约的时间没打开" onCall={call}>
          {(slots) => (
            <>
              {slots.mine ? (
                <BookingCard booking={slots.mine} outlined onChanged={query.retry} />
              ) : (
                <>
                  <SessionHead session={slots.session} />
                  <BookingForm key={slots.session.id} slots={slots} onChanged={query.retry} onCall={call} />
                </>
              )}
              {!care && <CopyLink onCopy={share} />}
              <TextLink icon="calendar" forward onClick={() => void go('myBookings')}>
                我的预约
              </TextLink>
            </>
          )}
        </Faces>
      ) : (
        <Empty title="没认出是哪一次接待" onCall={call}>
          请到“接待日”里再选一次。
        </Empty>
      )}
    </Page>
  )
}
