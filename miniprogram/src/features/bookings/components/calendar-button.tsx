import { useState } from 'react'
import type { BookingView } from '#shared/bookings/booking-view'
import { addToCalendar, calendarWords } from '../../../platform/phone-calendar'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'

/** The booked half hour in one's own calendar; the phone asks, and may refuse. */
export function CalendarButton({ booking }: { booking: BookingView }) {
  const [refused, setRefused] = useState(false)
  const { starts, ends, place, siteName, siteId } = booking
  if (starts === null || ends === null) return null
  const add = async () => {
    const date = {
      title: `到${siteName}见代表`,
      place,
      words: booking.words,
      start: starts,
      end: ends,
      siteId,
    }
    setRefused(!(await addToCalendar(date)))
  }
  return (
    <>
      <Button variant="tone" icon="calendar" onClick={() => void add()}>
        {calendarWords}
      </Button>
      {refused && (
        <Banner tone="amber" alert>
          手机没让写日历。预约还在，到日子我们会提醒您。
        </Banner>
      )}
    </>
  )
}
