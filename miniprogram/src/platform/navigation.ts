import Taro, { useRouter } from '@tarojs/taro'
import { type TabName, pagePath } from './pages'

/** What each page outside the tab bar may be opened with; ids only, they end up in addresses. */
export interface PageParams {
  station: { station: string }
  deputies: { station?: string }
  deputy: { deputy: string }
  write: { station?: string; deputy?: string }
  confirm: Record<string, never>
  progress: { message: string }
  lookup: { code?: string }
  messages: Record<string, never>
  publicCases: Record<string, never>
  publicCase: { case: string }
  book: { session: string }
  myBookings: Record<string, never>
  notices: Record<string, never>
  notice: { notice: string }
  campaigns: Record<string, never>
  campaign: { campaign: string }
  inbox: Record<string, never>
  inboxSettings: Record<string, never>
  bind: { code?: string }
  privacy: Record<string, never>
  myData: Record<string, never>
  desk: Record<string, never>
  deskMessage: { message: string }
  deskPeople: Record<string, never>
  deskNotices: Record<string, never>
  writeNotice: { notice?: string }
  deskNotice: { notice: string }
  receptionRules: Record<string, never>
  holidayCalendar: Record<string, never>
  sessions: { site?: string }
  session: { session: string }
  /** `kind`: chosen already, of reception.add. */
  addSession: { site: string; kind?: string }
  roster: { site: string }
  board: Record<string, never>
  hotSpots: Record<string, never>
  supervised: Record<string, never>
  myDuties: Record<string, never>
  receptionDesk: { session?: string }
  ledger: { station?: string }
  letters: { station?: string }
  enterLetter: { station?: string; opening?: string }
  /** `subject`: the calls of one notice, session or message only. */
  deskCalls: { subject?: string }
  deskPhones: Record<string, never>
  routing: Record<string, never>
  absence: Record<string, never>
  phrases: Record<string, never>
  /** `subject`: what was pushed about one notice, session or message. */
  deskDelivery: { subject?: string }
  issueLists: Record<string, never>
  issueList: { list: string }
  writeIssue: { list: string; issue?: string }
  mediations: Record<string, never>
  mediation: { mediation: string }
  /** `mediation`: one that is there; left out, a new one. */
  writeMediation: { mediation?: string; station?: string }
  suggestions: Record<string, never>
  suggestion: { suggestion: string }
  /** `suggestion`: a draft that is there; `message`: the first evidence of a new one. */
  writeSuggestion: { suggestion?: string; message?: string }
  suggestionLedger: Record<string, never>
  deskCampaigns: Record<string, never>
  deskCampaign: { campaign: string }
  writeCampaign: { campaign?: string }
  gatherOpinions: { campaign: string }
}

type Raw = Record<string, string | undefined>

/** WeChat refuses an eleventh page; from there on a page takes the place of the one on top. */
const deepest = 10

export async function go<Name extends keyof PageParams>(
  name: Name,
  params?: PageParams[Name],
): Promise<void> {
  const url = pageUrl(name, params)
  await (Taro.getCurrentPages().length < deepest ? Taro.navigateTo({ url }) : Taro.redirectTo({ url }))
}

/** Takes the place of the page on top: for a step that 返回 must not lead back to, such as sending. */
export async function replaceWith<Name extends keyof PageParams>(
  name: Name,
  params?: PageParams[Name],
): Promise<void> {
  await Taro.redirectTo({ url: pageUrl(name, params) })
}

/** '/features/stations/pages/station/index?station=ST05' */
export function pageUrl<Name extends keyof PageParams>(name: Name, params?: PageParams[Name]): string {
  return `/${pagePath(name)}${query(params ?? {})}`
}

export async function goTab(name: TabName): Promise<void> {
  await Taro.switchTab({ url: `/${pagePath(name)}` })
}

/** One page back; a page that was opened by a code has nothing behind it and leads home. */
export async function back(): Promise<void> {
  await (isFirstPage() ? goTab('home') : Taro.navigateBack())
}

export function isFirstPage(): boolean {
  return Taro.getCurrentPages().length <= 1
}

/** Params of the page it is called in, those of a scanned code included. */
export function usePageParams<Name extends keyof PageParams>(_name: Name): Partial<PageParams[Name]> {
  return readParams(useRouter().params) as Partial<PageParams[Name]>
}

const sceneKeys: Record<string, string> = { s: 'station', d: 'deputy', c: 'code' }

/** A code holds `scene`, at most 32 characters: `s=ST05` station, `d=…` deputy, `c=…` message or invite code. */
export function parseScene(scene: string): Raw {
  const found: Raw = {}
  for (const pair of decode(scene).split('&')) {
    const [key = '', value] = pair.split('=')
    const name = sceneKeys[key]
    if (name && value) found[name] = value
  }
  return found
}

/** WeChat hands parameters over still percent-encoded, the browser decoded. */
export function readParams(raw: Raw): Raw {
  const params: Raw = raw.scene ? parseScene(raw.scene) : {}
  for (const [key, value] of Object.entries(raw)) {
    if (key !== 'scene' && value !== undefined) params[key] = decode(value)
  }
  return params
}

function query(params: object): string {
  const pairs = Object.entries(params).filter(([, value]) => value !== undefined)
  return pairs.length === 0
    ? ''
    : `?${pairs.map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`).join('&')}`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
