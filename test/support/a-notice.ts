import { blankNotice } from '#shared/notices/blank-notice'
import { deskOf } from '#shared/notices/decide'
import { Notice, type NoticeState } from '#shared/notices/notice'
import type { Clerk } from '#shared/notices/clerk'

const at = '2026-02-09T01:05:00.000Z'

/** What a believable notice has in each state, apart from what every notice has. */
const inState: Record<NoticeState, Partial<Notice>> = {
  draft: {},
  submitted: { check: 'pass' },
  approved: {
    check: 'pass',
    publishAt: '2026-02-12T00:00:00.000Z',
    approver: { id: 'p-township', name: '石演示' },
  },
  publishing: {
    publishedAt: at,
    shelf: 'U05',
    fanOut: { what: 'published', phase: 'followers', cursor: '' },
  },
  published: { publishedAt: at, shelf: 'U05' },
  recalled: { publishedAt: at, shelf: 'U05' },
}

/** A notice of station ST05 to 柳沟镇's followers, in a state, with what is named. */
export function aNotice(over: Partial<Notice> = {}): Notice {
  const state = over.state ?? 'draft'
  return Notice.parse({
    ...blankNotice,
    _id: 'n-1',
    type: 'service',
    unitId: 'U05',
    siteId: 'ST05',
    scopeName: '柳沟镇',
    issuer: '柳沟镇代表联络站',
    title: '前沟村停水检修',
    body: '水管检修，上午停水，下午恢复。',
    audience: { scope: 'township', ids: ['U05'], followers: true, deputies: 'none', staff: false },
    author: { id: 'p-officer', name: '白演示' },
    touchedAt: at,
    ...inState[state],
    state,
    desk: deskOf(state),
    demo: true,
    ...over,
  })
}

const aClerk = (id: string, over: Partial<Clerk>): Clerk => ({
  id,
  name: id,
  role: 'liaisonOfficer',
  unitId: 'U05',
  siteId: null,
  ...over,
})

/** Everybody who may have to do with a notice of station ST05, and some who have not. */
export const clerks = {
  author: aClerk('p-officer', { siteId: 'ST05', name: '白演示' }),
  colleague: aClerk('p-officer2', { siteId: 'ST05' }),
  township: aClerk('p-township', { role: 'townshipOffice', name: '石演示' }),
  county: aClerk('p-county', { role: 'countyOffice', unitId: null }),
  stationElsewhere: aClerk('p-officer9', { unitId: 'U01', siteId: 'ST01' }),
  townshipElsewhere: aClerk('p-township9', { role: 'townshipOffice', unitId: 'U01' }),
  system: aClerk('system', { role: 'system', unitId: null }),
} satisfies Record<string, Clerk>
