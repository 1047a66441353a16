import type { ActionName } from '#shared/contract'
import { contract } from '#shared/contract'
import { aReply, aResident, startDemoCloud, who, type Case, type DemoCloud } from '#test/support/demo-cloud'

/** A name, a mobile number (made here, so that none stands in the repository) and an openid: who may ever see them? */
const name = '欧阳种植'
const phone = ['1', '39', '0000', '1234'].join('')
const author = `${aResident()}-planted`
const contact = { name, phone }

let cloud: DemoCloud
let one: Case
beforeAll(async () => {
  cloud = await startDemoCloud()
  one = await cloud.send(
    {
      contact,
      handlersMayCall: true,
      place: `${name}家门口`,
      text: `二支渠淤死了，我叫${name}，电话${phone}。`,
    },
    author,
  )
  await cloud.move(one, 'messages.accept', { category: 'water_agri', kind: 'grievance' }, who.liaison)
  await cloud.move(one, 'messages.handUp', { proposedUnit: 'H12' }, who.deputy)
  await cloud.move(one, 'messages.assign', { leadUnit: 'H12', coUnits: ['H11'] }, who.township)
  await cloud.move(one, 'messages.sign', {}, who.unit)
  await cloud.move(one, 'messages.reply', aReply, who.unit)
  await cloud.move(one, 'messages.approveReply', { approve: true }, who.township)
  await cloud.move(one, 'messages.rate', { solved: 'no', satisfied: 'dissatisfied' }, author)
  await cloud.job('home.figures')
})
afterAll(() => cloud.stop())

const readers = [undefined, 'stranger', ...Object.values(who)]

/** Every read action with the inputs that would show the message, if it could be shown. */
function reads(): [ActionName, object][] {
  const number = cloud.message(one.id).number ?? ''
  const inputs: Partial<Record<ActionName, object[]>> = {
    'messages.get': [{ id: one.id }],
    'messages.lookup': [{ number }, { queryCode: one.queryCode }],
    'messages.queue': [
      {},
      ...['toHandle', 'inProgress', 'watching', 'nearDue'].map((queue) => ({ queue, limit: 50 })),
    ],
    'messages.search': [{ words: '二支渠' }, { words: number }, { words: name }, { words: phone }],
    'messages.propose': [{ text: '路灯不亮' }],
    'home.get': [{ unitId: 'U05' }],
    'people.list': [{ unitId: 'U05' }],
    'stations.get': [{ id: 'ST05' }],
    'deputies.list': [{ siteId: 'ST05' }],
    'deputies.get': [{ id: 'D05001' }],
    'notices.get': [{ id: 'N00' }],
  }
  const names = Object.entries(contract).filter(([, { effect }]) => effect === 'read')
  return names.flatMap(([action]) =>
    (inputs[action as ActionName] ?? [{}]).map((input): [ActionName, object] => [
      action as ActionName,
      input,
    ]),
  )
}

/** These read the author's own words, whole, when they open the message; lists and everybody else do not. */
const mayRead: readonly string[] = [who.liaison, who.township, who.checker, who.county, who.reportOfficer]
const outside: readonly (string | undefined)[] = [undefined, 'stranger', who.townshipElsewhere, who.otherUnit]

/** What this reader must not find in the answer of this action. */
function secretsFor(openid: string | undefined, action: ActionName): string[] {
  const opened = action === 'messages.get' && mayRead.includes(openid ?? '')
  return [author, ...(opened ? [] : [phone]), ...(outside.includes(openid) ? [name] : [])]
}

it('nobody gets the openid, nor the number out of a list, nor anything from outside, by any read', async () => {
  const found: string[] = []
  for (const openid of readers) {
    for (const [action, input] of reads()) {
      const answer = JSON.stringify(await cloud.call(action, input, openid))
      const seen = secretsFor(openid, action).filter((secret) => answer.includes(secret))
      found.push(...seen.map((secret) => `${action} as ${openid}: ${secret}`))
    }
  }
  expect(found).toEqual([])
}, 240_000)

it('the unit, the deputy and the public never get the number; the unit no contact', async () => {
  for (const openid of [who.unit, who.coUnit, who.deputy, who.colleague, who.auditor]) {
    expect(JSON.stringify(await cloud.ok('messages.get', { id: one.id }, openid))).not.toContain(phone)
  }
  for (const openid of [who.unit, who.coUnit]) {
    const view = await cloud.ok('messages.get', { id: one.id }, openid)
    for (const key of ['who', 'contact', 'mayCall', 'visibility']) expect(view).not.toHaveProperty(key)
  }
})

it('an anonymous author is 群众 to everybody, and keeps no contact', async () => {
  const hidden = await cloud.send({ visibility: 'anonymous', contact, handlersMayCall: true }, aResident())
  expect(cloud.message(hidden.id).contact).toBeNull()
  for (const openid of [who.liaison, who.township, who.county])
    expect(await cloud.ok('messages.get', { id: hidden.id }, openid)).toMatchObject({
      who: '群众',
      mayCall: false,
    })
})
