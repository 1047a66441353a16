import type { Deputy } from '#shared/deputies/deputy'
import type { County } from '#shared/places/county'
import type { ReceptionDay } from '#shared/reception/reception-day'
import type { Site } from '#shared/stations/site'
import { electorateOf } from '#shared/deputies/electorate'
import { levelsText } from '#shared/deputies/levels-text'
import { sessionLine, type Deputies, type SessionLine } from '#shared/sheets/session-line'
import { threeFixed } from '#shared/stations/site-view'

/** A sheet of A3 has room for at most so many. */
export const wallDeputies = 16
export const wallSessions = 3

/** What hangs in a station: when, where, who, on A3. */
export interface WallSheet {
  siteName: string
  countyName: string
  fixed: { word: string; main: string; sub: string }[]
  sessions: SessionLine[]
  deputies: { initial: string; name: string; levels: string; from: string }[]
  /** Of the station; more than fit. */
  total: number
  phone: string
  address: string
  directions: string
}

interface Facts {
  county: County
  /** In list order. */
  deputies: readonly Deputy[]
  total: number
  sessions: readonly ReceptionDay[]
  /** Those named in the sessions. */
  receiving: Deputies
}

export function wallSheet(site: Site, { county, deputies, total, sessions, receiving }: Facts): WallSheet {
  const { when, where, people } = threeFixed(site, county)
  return {
    siteName: site.name,
    countyName: county.name,
    fixed: [
      { word: '定时', ...when },
      { word: '定点', ...where },
      { word: '定人', ...people },
    ],
    sessions: sessions
      .slice(0, wallSessions)
      .map((session) => sessionLine(session, { address: site.address, deputies: receiving })),
    deputies: deputies.slice(0, wallDeputies).map((deputy) => ({
      initial: [...deputy.name][0] ?? '',
      name: deputy.name,
      levels: levelsText(deputy),
      from: fromText(deputy, county),
    })),
    total,
    phone: site.phone,
    address: site.address,
    directions: site.directions,
  }
}

function fromText(deputy: Deputy, county: County): string {
  const { villages, constituencyText } = electorateOf(deputy, county)
  return villages.join('、') || constituencyText
}
