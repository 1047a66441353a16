import { aVisitor } from '#test/support/booking-desk'
import { who, type DemoCloud } from '#test/support/demo-cloud'

/** Somebody comes without a booking; the id of his row. */
export async function walkIn(cloud: DemoCloud, sessionId: string, over: object = {}): Promise<string> {
  return (await cloud.ok('bookings.walkIn', aVisitor(sessionId, over), who.liaison)).id
}

/** Everybody on duty is noted, one as present: what a session needs to be closed. */
export async function noteDeputies(cloud: DemoCloud, sessionId: string): Promise<void> {
  await cloud.ok('bookings.note', { sessionId, deputyId: 'D05001', present: true }, who.liaison)
  await cloud.ok('bookings.note', { sessionId, deputyId: 'D05002', present: false }, who.liaison)
}
