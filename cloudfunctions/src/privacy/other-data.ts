import type { OtherData } from '#shared/privacy/own-data'
import type { Subscriber } from '#shared/inbox/subscriber'
import type { County } from '#shared/places/county'
import type { Site } from '#shared/stations/site'
import { followOf } from '#shared/inbox/following'
import { Template } from '#shared/inbox/subscriber'
import { templateWords } from '#shared/inbox/template-words'
import { dayTextWithWeekday, yearOf } from '#shared/kernel/day'
import { dayOfSession } from '#shared/reception/reception-day'
import { partName } from '#shared/campaigns/present'
import { opinionsOf } from '#cloud/campaigns/opinions/store'
import { findMine, sessionsById } from '#cloud/bookings/store'
import { readSubscriber } from '#cloud/inbox/store'
import { loadCounty } from '#cloud/places/store'
import { loadSites } from '#cloud/stations/store'

const mostBookings = 50
const mostOpinions = 500

/** What is kept about one WeChat besides its messages. */
export async function otherData(openid: string, now: Date): Promise<OtherData> {
  const [county, sites, subscriber, found, opinions] = await Promise.all([
    loadCounty(now),
    loadSites(now),
    readSubscriber(openid),
    findMine(openid, { cursor: null, limit: mostBookings + 1 }),
    opinionsOf(openid, mostOpinions),
  ])
  const bookings = found.slice(0, mostBookings)
  const sessions = await sessionsById(bookings.map(({ sessionId }) => sessionId))
  return {
    bookings: bookings.map(({ sessionId, siteId, name, phone, matter }) => {
      const session = sessions.get(sessionId)
      const day = session && dayOfSession(session)
      const dayText = day ? `${yearOf(day)}年${dayTextWithWeekday(day)}` : ''
      return { dayText, place: sites.find((site) => site._id === siteId)?.name ?? '', name, phone, matter }
    }),
    moreBookings: found.length > mostBookings,
    opinions: opinions.map(({ opinion: { part, text }, campaign }) =>
      campaign ? `${campaign.title}，${partName(campaign, part)}：${text}` : text,
    ),
    follows: subscriber.follows.map((key) => followName(key, { county, sites })),
    settings: settingLines(subscriber),
    consents: consentLines(subscriber),
  }
}

function followName(key: string, { county, sites }: { county: County; sites: readonly Site[] }): string {
  const { kind, id } = followOf(key)
  const named = { station: sites.map(({ _id, name }) => ({ id: _id, name })), ...placesOf(county) }
  return kind === 'message' ? '一件留言' : (named[kind].find((one) => one.id === id)?.name ?? id)
}

const placesOf = ({ villages, units }: County) => ({ village: villages, township: units })

function settingLines({ settings: { digest, quiet, off } }: Subscriber): string[] {
  return [
    digest ? '不急的事一天提醒一次' : '每件事都马上提醒',
    quiet.from === quiet.to ? '什么时候都可以提醒' : `${quiet.from} 到 ${quiet.to} 不提醒`,
    ...off.map((template) => `不要“${templateWords[template].name}”`),
  ]
}

/** What was answered in WeChat's popup, and how many pushes are left of it. */
function consentLines({ quota }: Subscriber): string[] {
  return Template.options.flatMap((template) => {
    const asked = quota[template]
    if (!asked) return []
    const answer = asked.last === 'accept' ? `允许，还剩 ${asked.left} 次` : '不允许'
    return [`微信提醒“${templateWords[template].name}”：${answer}`]
  })
}
