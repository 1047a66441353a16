import type { ActionName } from '#shared/contract'
import type { PageName } from '../../miniprogram/src/platform/pages'

/** What a resident writes that only few may see, made here so that no number stands in the repository. */
const number = (end: string) => ['1', '39', '0000', end].join('')
const name = '欧阳种植'
export const planted = {
  openid: 'planted-openid',
  name,
  /** In his words; and the one he leaves to be called. */
  said: number('1234'),
  left: number('5678'),
  /** In the picture: where it was taken, and by whom. */
  exif: `GPS 38N 115E ${name} ${number('1234')}`,
  text: `二支渠淤死了，浇地水过不来。我叫${name}，电话${number('1234')}。`,
  title: '二支渠淤死了',
}

const station = 'demo-liaison-liugou'
const township = 'demo-township-liugou'
const unit = 'demo-unit-H12'
const county = 'demo-county'
const deputy = 'demo-deputy-zhou'
const handing = [station, township, 'demo-township2-liugou', county]
const elsewhere = ['demo-liaison-yunxi', 'demo-township-yunxi', 'demo-unit-H01']
const stranger = 'somebody-else'

export type Visit = readonly [page: PageName, query: Record<string, string>, openid: string]

/** The acts that bring his message onto as many lists as one message can be on. */
export const handling: readonly [action: ActionName, input: object, openid: string][] = [
  ['messages.accept', { category: 'water_agri', kind: 'grievance' }, station],
  ['messages.handUp', { proposedUnit: 'H12', note: `请找${name}` }, deputy],
  ['messages.assign', { leadUnit: 'H12', coUnits: ['H11'] }, township],
  ['messages.sign', {}, unit],
  ['messages.supervise', { kind: 'key', note: '三个村等着浇地' }, county],
  ['messages.reply', { class: 'A', text: `${name}您好，二支渠清好了。` }, unit],
  ['messages.approveReply', { approve: true }, township],
  ['messages.rate', { solved: 'no', satisfied: 'dissatisfied', words: `${name}家没水` }, planted.openid],
]

/** The timers that count, tell and call. */
export const jobs = [
  'messages.media',
  'home.figures',
  'messages.hotSpots',
  'delivery.spread',
  'delivery.drain',
]

/** Every screen on which a message, or a word about it, can stand, for everybody who has that screen. */
export function visits(message: string): Visit[] {
  const everybody: Visit[] = [
    ['home', {}, stranger],
    ['station', { station: 'ST05' }, stranger],
    ['publicCases', {}, stranger],
    ['publicCase', { case: message }, stranger],
    ['progress', { message }, stranger],
    ['inbox', {}, planted.openid],
    ['messages', {}, planted.openid],
  ]
  const others = [
    deputy,
    'demo-deputy-su',
    unit,
    'demo-unit-H11',
    'demo-report',
    'demo-auditor',
    ...elsewhere,
  ]
  const desks = [...handing, ...others].flatMap((openid): Visit[] => [
    ['desk', {}, openid],
    ['deskMessage', { message }, openid],
  ])
  const lists: Visit[] = [
    ['inbox', {}, unit],
    ['inbox', {}, township],
    ['supervised', {}, county],
    ['supervised', {}, township],
    ['supervised', {}, 'demo-auditor'],
    ['hotSpots', {}, county],
    ['board', {}, county],
    ['deskCalls', {}, station],
    ['deskDelivery', {}, township],
    ['letters', {}, station],
    ['ledger', {}, station],
    ['issueLists', {}, township],
    ['writeSuggestion', { message }, deputy],
    ['suggestions', {}, deputy],
  ]
  return [...everybody, ...desks, ...lists]
}

/** One answer that came over the wire to whoever held the phone. */
export interface Heard {
  openid: string | undefined
  action: string
  reply: string
}

const own = ['messages.get', 'messages.mine', 'privacy.copy', 'messages.similar']
const inWords = [planted.name, planted.said]
const secrets = [planted.openid, ...inWords, planted.left]

/** What may stand in an answer: his words for himself and for the offices that handle them, the number for himself. */
function mayHear({ openid, action }: Heard): string[] {
  if (openid === planted.openid) return own.includes(action) ? [...inWords, planted.left] : []
  if (action === 'messages.reveal' && openid === township) return [planted.name, planted.left]
  return action === 'messages.get' && offices.includes(openid ?? '') ? inWords : []
}

/** Who reads the words whole on the page of the message, and nowhere else. */
const offices = [...handing, 'demo-report']

/** What stood in an answer and must not: who got it, by which action, and what. */
export function leaks(heard: readonly Heard[]): string[] {
  return heard.flatMap((one) => {
    const may = mayHear(one)
    return secrets
      .filter((secret) => !may.includes(secret) && one.reply.includes(secret))
      .map((secret) => `${one.action} to ${one.openid}: ${secret}`)
  })
}

/** What this screen shows and must not. */
export function leaksOnScreen([page, , openid]: Visit, shown: string): string[] {
  const opened = page === 'deskMessage' && offices.includes(openid)
  const may = opened ? inWords : []
  return secrets
    .filter((secret) => !may.includes(secret) && shown.includes(secret))
    .map((secret) => `${page} of ${openid}: ${secret}`)
}
