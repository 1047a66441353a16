import ICAL from 'ical.js'

/** What any calendar would show of a file: 'YYYY-MM-DD HH:mm title', called-off entries left out. */
export function expand(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as string)
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const events = calendar.getAllSubcomponents('vevent')
  const isException = (one: ICAL.Component) => one.hasProperty('recurrence-id')
  return events
    .filter((one) => !isException(one) && one.getFirstPropertyValue('status') !== 'CANCELLED')
    .flatMap((one) => {
      const uid = one.getFirstPropertyValue('uid')
      const exceptions = events.filter(
        (other) => isException(other) && other.getFirstPropertyValue('uid') === uid,
      )
      return occurrences(new ICAL.Event(one, { exceptions }))
    })
    .sort()
}

function occurrences(event: ICAL.Event): string[] {
  const found: string[] = []
  const every = event.iterator()
  for (let at = every.next(); at && found.length < 1000; at = every.next()) {
    const { item, startDate } = event.getOccurrenceDetails(at)
    found.push(`${startDate.toString().slice(0, 16).replace('T', ' ')} ${item.summary}`)
  }
  return found
}
