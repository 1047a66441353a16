import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import type { ReceptionDay } from '#shared/reception/reception-day'
import type { Site } from '#shared/stations/site'
import { deskGrant } from '#shared/bookings/desk-hand'
import { deskView } from '#shared/bookings/desk-view'
import { ledgerOf } from '#shared/bookings/ledger'
import { addDays, dayOf, diffDays } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { keepDesk, notYours } from '#cloud/bookings/keeping'
import { bookingsOf, sessionsOf } from '#cloud/bookings/store'
import { deputiesById } from '#cloud/deputies/store'
import { loadCounty } from '#cloud/places/store'
import { loadSites } from '#cloud/stations/store'

/** The desk of one session, or of the one that is up now at the caller's station; two rounds, three when unnamed. */
export async function desk({ sessionId }: ParsedInput<'bookings.desk'>, context: Context) {
  const named = sessionId ?? (await currentOf(context))?._id
  if (named === undefined) return { desk: null }
  const [{ session, site }, bookings, county] = await Promise.all([
    keepDesk(named, context),
    bookingsOf(named),
    loadCounty(context.now),
  ])
  const deputies = await deputiesById(session.duties.map(({ deputyId }) => deputyId))
  return { desk: deskView(session, { bookings, deputies, site, county, now: context.now }) }
}

/** Sites whose desk is the caller's own station's; an office sees its township's. */
async function sitesOf({ caller, now }: Context): Promise<Site[]> {
  const [person, sites] = await Promise.all([caller.person(), loadSites(now)])
  const near = (person?.grants ?? []).filter(({ role }) => role !== 'countyOffice')
  const own = sites.filter((site) => deskGrant(near, site) !== null)
  return own.length > 0 ? own : sites.filter((site) => deskGrant(person?.grants ?? [], site) !== null)
}

const daysBack = 30
const daysAhead = 45

/** Today's, else the last one nobody closed, else the next. */
async function currentOf(context: Context): Promise<ReceptionDay | undefined> {
  const own = await sitesOf(context)
  const today = dayOf(context.now)
  const range = { from: addDays(today, -daysBack), to: addDays(today, daysAhead) }
  const found = await sessionsOf(
    own.map(({ _id }) => _id),
    range,
    200,
  )
  const held = found.filter(({ state }) => state === 'published')
  const past = held.filter(({ effective }) => effective !== null && effective < today)
  return (
    held.find(({ effective }) => effective === today) ??
    past[past.length - 1] ??
    held.find(({ effective }) => effective !== null && effective > today)
  )
}

const mostRows = 100
const longestDays = 731

/** What the sessions of a site came to; the site is the caller's own when none is named. */
export async function ledger({ siteId, from, to }: ParsedInput<'bookings.ledger'>, context: Context) {
  if (diffDays(from, to) < 0) throw new Fault('invalidInput', '起始日在结束日后面了。请换一换再看。', 'from')
  if (diffDays(from, to) > longestDays)
    throw new Fault('invalidInput', '一次最多看两年。请把时间选短一些。', 'from')
  const own = await sitesOf(context)
  const site = siteId === undefined ? own[0] : await anySite(siteId, context)
  if (!site) throw notYours()
  const sessions = await sessionsOf([site._id], { from, to }, mostRows + 1)
  return { siteName: site.name, ...ledgerOf(sessions.slice(0, mostRows)), cut: sessions.length > mostRows }
}

async function anySite(siteId: string, { caller, now }: Context): Promise<Site> {
  const [person, sites] = await Promise.all([caller.person(), loadSites(now)])
  const site = sites.find(({ _id }) => _id === siteId)
  if (!site || deskGrant(person?.grants ?? [], site) === null) throw notYours()
  return site
}
