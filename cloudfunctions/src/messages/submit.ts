import type { Message } from '#shared/messages/message'
import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import { dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { composeMessage } from '#shared/messages/intake/compose'
import { ownerCard } from '#shared/messages/views/owner-card'
import { seesDanger } from '#shared/messages/intake/danger'
import { statusTag } from '#shared/messages/views/status-tag'
import { submittedWords } from '#shared/messages/intake/submitted-words'
import { freshCode } from '#cloud/kernel/code'
import { checkText } from '#cloud/kernel/wechat'
import { idOfRequest } from '#cloud/kernel/sha256'
import { twinsOf } from '#cloud/messages/duplicates/twins'
import { takePhotos } from '#cloud/kernel/take-photos'
import { submitOnce } from '#cloud/messages/store'
import { loadCounty } from '#cloud/places/store'
import { loadSites } from '#cloud/stations/store'

type Draft = ParsedInput<'messages.submit'>

async function composeFrom(draft: Draft, openid: string, now: Date) {
  const county = await loadCounty(now)
  const asksFirst = seesDanger(draft.text) && !draft.dangerSeen
  const [check, photos, twins] = asksFirst
    ? [{ suggest: 'pass', label: '' } as const, [], {}]
    : await Promise.all([
        checkText(openid, draft.text, draft.title),
        takePhotos(draft.photos, openid),
        twinsOf(draft, { now, county }),
      ])
  const seen =
    check.suggest === 'unchecked'
      ? ({ suggest: 'review', label: 'unchecked' } as const)
      : { suggest: check.suggest, label: check.label }
  const id = idOfRequest('m', openid, draft.requestId)
  return composeMessage(
    { ...draft, ...twins, id, queryCode: freshCode(), check: seen, photos },
    { openid },
    { now, county },
  )
}

/** A resident's message becomes a case, once; at once it has a query code, an owner and a date. */
export async function submitMessage(draft: Draft, { caller, now }: Context) {
  const { openid } = caller
  if (openid === null) throw new Fault('unauthenticated', '要先用微信打开小程序，才能发送。草稿还在手机里。')
  const [county, sites, decision] = await Promise.all([
    loadCounty(now),
    loadSites(now),
    composeFrom(draft, openid, now),
  ])
  const saved: Message = await submitOnce({ decision, day: dayOf(now), perDay: county.clocks.submitPerDay })
  const site = sites.find((one) => one._id === saved.siteId)
  const names = { siteName: site?.name ?? '', sitePhone: site?.phone ?? '' }
  return {
    id: saved._id,
    queryCode: saved.queryCode,
    status: saved.status,
    tag: statusTag(saved, 'author', { now, county }),
    owner: ownerCard(saved, 'author', { now, county, names }),
    words: submittedWords(saved),
  }
}
