import { Call } from '#shared/delivery/call'

/** A call of 柳沟镇's station about a moved session, to be made tomorrow. */
export function aCall(over: Partial<Call> = {}): Call {
  return Call.parse({
    _id: 'N00:call-1',
    desk: 'station:ST05',
    subject: { kind: 'notice', id: 'N00' },
    title: '2月接待日改到2月24日',
    words: '接待日改到2月24日，时间地点不变。',
    who: 'phone:phone-1',
    nameMasked: '赵**',
    place: '二渠村',
    number: { in: 'phoneBook', id: 'phone-1' },
    reason: 'phoneOnly',
    since: '2026-02-09T01:31:00.000Z',
    openids: [],
    watched: false,
    dueAt: '2026-02-12T10:00:00.000Z',
    state: 'open',
    tries: [],
    seen: null,
    mootBecause: '',
    at: '2026-02-09T01:32:00.000Z',
    overAt: null,
    version: 1,
    demo: true,
    ...over,
  })
}
