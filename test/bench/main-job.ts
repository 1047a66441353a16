import type { ActionName } from '#shared/contract'
import type { TestCloud } from '#test/support/local-cloud'

export const resident = 'demo-resident-zhao'
const deputy = 'demo-deputy-zhou'
const liaison = 'demo-liaison-liugou'
export const township = 'demo-township-liugou'
const checker = 'demo-township2-liugou'
const unit = 'demo-unit-H12'
export const county = 'demo-county'

interface Step {
  by: string
  action: ActionName
  input?: object
  /** The case it is about, by a name of its own here: its id goes into the input, a transition's version too. */
  about?: string
}

export const draftOfDitch = (addressee: object) => ({
  text: '二支渠有三百多米淤死了，浇地水过不来，去年秋天就这样。',
  villageId: 'U05V01',
  place: '村东头',
  addressee,
  visibility: 'private',
  consent: true,
})

const about =
  (name: string) =>
  (by: string, action: ActionName, input: object = {}) => ({
    by,
    action,
    input,
    about: name,
  })
const ditch = about('ditch')
const papers = about('papers')
const noise = about('noise')

const accepted = { category: 'water_agri', kind: 'opinion' }
const reply = { class: 'A', text: '二支渠已清到村东头，水过来了，请您去看一看。' }

/** From the first scan to the end of the second handling, with the side roads of two more cases. */
const story: readonly Step[] = [
  { by: resident, action: 'home.get', input: { siteId: 'ST05' } },
  { by: resident, action: 'people.me' },
  { by: resident, action: 'places.list' },
  { by: resident, action: 'categories.list' },
  { by: resident, action: 'stations.list' },
  { by: resident, action: 'stations.get', input: { id: 'ST05' } },
  { by: resident, action: 'reception.upcoming', input: { siteId: 'ST05', month: '2026-02' } },
  { by: resident, action: 'reception.upcoming' },
  { by: resident, action: 'deputies.list', input: { siteId: 'ST05' } },
  { by: resident, action: 'deputies.get', input: { id: 'D05001' } },
  { by: resident, action: 'messages.propose', input: { text: '二支渠淤死了', villageId: 'U05V01' } },
  ditch(resident, 'messages.submit', draftOfDitch({ kind: 'deputy', id: 'D05001' })),
  { by: resident, action: 'messages.mine' },
  ditch(resident, 'messages.get'),
  { by: liaison, action: 'messages.queue' },
  ditch(liaison, 'messages.get'),
  ditch(liaison, 'messages.needInfo', { question: '是二支渠的哪一段？' }),
  ditch(resident, 'messages.supplement', { text: '从闸口到村东头那一段。' }),
  ditch(liaison, 'messages.accept', accepted),
  { by: deputy, action: 'messages.queue' },
  ditch(deputy, 'messages.get'),
  ditch(deputy, 'messages.follow', { note: '已到二支渠看过，淤堵约三百米。' }),
  ditch(deputy, 'messages.handUp', { note: '请县水务局来看。', proposedUnit: 'H12' }),
  { by: township, action: 'messages.queue' },
  ditch(township, 'messages.assign', { leadUnit: 'H12', note: '请尽快。' }),
  { by: unit, action: 'messages.queue' },
  ditch(unit, 'messages.sign'),
  ditch(resident, 'messages.urge'),
  ditch(unit, 'messages.extend', { days: 3, reason: '等清淤机械进场。' }),
  ditch(township, 'messages.extend', { grant: true }),
  ditch(unit, 'messages.reply', reply),
  ditch(township, 'messages.get'),
  ditch(township, 'messages.approveReply', { approve: true }),
  ditch(resident, 'messages.rate', { solved: 'no', satisfied: 'dissatisfied' }),
  ditch(unit, 'messages.reply', reply),
  ditch(checker, 'messages.approveReply', { approve: true }),
  ditch(resident, 'messages.get'),
  ditch(resident, 'messages.rate', { solved: 'no', satisfied: 'dissatisfied' }),
  { by: county, action: 'messages.queue' },
  { by: county, action: 'messages.escalated' },
  ditch(county, 'messages.decideEscalated', { decision: 'close', text: '三月底前清完，已列入计划并公开。' }),
  { by: township, action: 'messages.search', input: { words: '二支渠' } },
  papers(resident, 'messages.submit', { ...draftOfDitch({ kind: 'duty', id: null }), kind: 'consult' }),
  papers(liaison, 'messages.replyOnSpot', { text: '带上身份证和合同到一楼窗口，当天能办。' }),
  papers(resident, 'messages.rate', { solved: 'yes', satisfied: 'satisfied' }),
  noise(resident, 'messages.submit', draftOfDitch({ kind: 'station', id: 'ST05' })),
  noise(liaison, 'messages.decline', { reason: 'outsideArea', note: '这件事归云溪街道管。' }),
  noise(resident, 'messages.object', { note: '就在村东头，请再看看。' }),
]

interface Case {
  id: string
  version: number
}

function inputOf({ action, input, about: name }: Step, cases: ReadonlyMap<string, Case>): object {
  const known = cases.get(name ?? '')
  return { ...(action === 'messages.submit' ? { requestId: `bench-${name}` } : known), ...input }
}

/** Walks the main job through the door; throws on the first step that is refused. `around` sees each step. */
export async function walkMainJob(
  cloud: TestCloud,
  around: (action: ActionName, step: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const cases = new Map<string, Case>()
  for (const step of story) {
    await around(step.action, async () => {
      const answer = await cloud.call<Case>(step.action, inputOf(step, cases), step.by)
      if (!answer.ok) throw new Error(`${step.action} by ${step.by}: ${answer.fault.message}`)
      const { id, version = 1 } = answer.data
      if (step.about) cases.set(step.about, { id, version })
    })
  }
}
