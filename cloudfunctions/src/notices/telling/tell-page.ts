import type { FanOut, Notice } from '#shared/notices/notice'
import type { County } from '#shared/places/county'
import type { Site } from '#shared/stations/site'
import { deputyFilter, followKeys, staffFilter, type Area } from '#shared/notices/audience-area'
import { decideNotice } from '#shared/notices/decide'
import { timer } from '#shared/notices/clerk'
import { noticeRows } from '#shared/notices/outbox-rows'
import { isLive } from '#shared/people/live-grant'
import { findDeputiesOf, findFollowers, findStaffOf, peopleOfOpenids } from '#cloud/notices/audience/store'
import { areaOf } from '#cloud/notices/facts'
import { findReaders, rowsThere, savePage, stopPushes } from '#cloud/notices/telling/store'

const pageSize = 500

interface Ground {
  county: County
  sites: Site[]
  now: Date
}

/** Recipients of one page and where the next one starts; `next` null: the phase is over. */
interface Told {
  recipients: string[]
  next: string | null
}

const nobody: Told = { recipients: [], next: null }

const nextAfter = (rows: readonly { _id: string }[]) =>
  rows.length < pageSize ? null : (rows[rows.length - 1]?._id ?? null)

/** A resident is told as the WeChat he is; somebody with a role as the person, however many ways lead to him. */
async function keysOf(openids: readonly string[]): Promise<string[]> {
  if (openids.length === 0) return []
  const people = await peopleOfOpenids(openids)
  return openids.map((openid) => {
    const personId = people.get(openid)
    return personId === undefined ? `resident:${openid}` : `person:${personId}`
  })
}

/**
 * Followers key by key, so that each read comes off an index in its order, until a page is full: the cursor is
 * '<n of the key>~<openid>'. Who follows two of them is there twice.
 */
async function followers(notice: Notice, area: Area, cursor: string): Promise<Told> {
  const found = followKeys(notice.audience, area)
  if (found === null) return nobody
  const keys = found === 'everybody' ? [null] : found
  const [index = '0', openid = ''] = cursor.split(/~(.*)/s)
  let [at, after] = [Number(index), openid]
  const openids: string[] = []
  while (openids.length < pageSize && at < keys.length) {
    const limit = pageSize - openids.length
    const rows = await findFollowers(keys[at] ?? null, { after, limit })
    openids.push(...rows.map(({ _id }) => _id))
    if (rows.length < limit) [at, after] = [at + 1, '']
    else after = openids[openids.length - 1] ?? ''
  }
  return { recipients: await keysOf([...new Set(openids)]), next: at < keys.length ? `${at}~${after}` : null }
}

async function deputies(notice: Notice, area: Area, after: string): Promise<Told> {
  const filter = deputyFilter(notice.audience, area)
  if (filter === null) return nobody
  const rows = await findDeputiesOf(filter, { after, limit: pageSize })
  return { recipients: rows.map(({ personId }) => `person:${personId}`), next: nextAfter(rows) }
}

async function staff(
  notice: Notice,
  area: Area,
  { after, now }: { after: string; now: Date },
): Promise<Told> {
  const filter = staffFilter(notice.audience, area)
  if (filter === null) return nobody
  const rows = await findStaffOf(filter, { after, limit: pageSize })
  const held = rows.filter(({ grants }) =>
    grants.some(
      (grant) =>
        isLive(grant, now) && filter.roles.includes(grant.role) && filter.unitIds.includes(grant.unitId),
    ),
  )
  return { recipients: held.map(({ _id }) => `person:${_id}`), next: nextAfter(rows) }
}

async function readers({ _id }: Notice, after: string): Promise<Told> {
  const rows = await findReaders(_id, after, pageSize)
  return { recipients: await keysOf(rows.map(({ openid }) => openid)), next: nextAfter(rows) }
}

function pageOf(notice: Notice, { phase, cursor }: FanOut, ground: Ground): Promise<Told> {
  const area = areaOf(ground, notice)
  switch (phase) {
    case 'followers':
      return followers(notice, area, cursor)
    case 'deputies':
      return deputies(notice, area, cursor)
    case 'staff':
      return staff(notice, area, { after: cursor, now: ground.now })
    case 'readers':
      return readers(notice, cursor)
  }
}

const after = { followers: 'deputies', deputies: 'staff', staff: null, readers: null } as const

/** Where the telling goes on; null: everybody is told. */
function fanOutAfter({ what, phase, cursor }: FanOut, { next }: Told): FanOut | null {
  if (next !== null && next !== cursor) return { what, phase, cursor: next }
  const following = after[phase]
  return following === null ? null : { what, phase: following, cursor: '' }
}

/** Writes the rows of one page. Answers the notice as it is then; null when another timer was faster. */
export async function tellPage(notice: Notice, ground: Ground): Promise<Notice | null> {
  const { fanOut } = notice
  if (fanOut === null) return null
  const at = ground.now.toISOString()
  if (fanOut.what === 'recalled' && fanOut.cursor === '') await stopPushes(notice._id, at)
  const page = await pageOf(notice, fanOut, ground)
  const recipients = [...new Set(page.recipients)]
  const all = noticeRows(notice, fanOut.what, { recipients, at })
  const there = all.length === 0 ? new Set<string>() : await rowsThere(all.map(({ _id }) => _id))
  const rows = all.filter(({ _id }) => !there.has(_id))
  const next = fanOutAfter(fanOut, page)
  return await savePage(notice, rows, (current) => {
    const told = fanOut.what === 'published' ? current.told + rows.length : current.told
    const moved = { ...current, told, fanOut: next }
    const over = next === null && current.state === 'publishing'
    return over ? decideNotice(moved, { act: 'finish' }, { by: timer, now: ground.now }) : moved
  })
}
