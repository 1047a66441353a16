import { Fault } from '#shared/kernel/fault'
import { composeMessage, type Draft } from '#shared/messages/intake/compose'
import { Message } from '#shared/messages/message'
import { countyWithout, aCounty } from '#test/support/a-county'
import { aDraft } from '#test/support/a-draft'
import { pinnedNow } from '#test/support/pinned'

const asOf = { now: pinnedNow, county: aCounty() }
const compose = (over: Partial<Draft> = {}, within = asOf) =>
  composeMessage(aDraft(over), { openid: 'o-author' }, within)

function faultOf(act: () => unknown): Partial<Fault> {
  try {
    act()
  } catch (fault) {
    if (fault instanceof Fault) return fault.toBody()
    throw fault
  }
  throw new Error('nothing was refused')
}

test('an ordinary message: with the station, due in two workdays, title, category and kind guessed', () => {
  const { message, announce } = compose()
  expect(Message.parse(message)).toEqual(message)
  expect(message).toMatchObject({
    status: 'submitted',
    owner: { kind: 'station', id: 'ST05' },
    dueBy: '2026-02-13T10:00:00.000Z',
    onDue: 'toTownship',
    title: '二支渠有三百多米淤死了',
    category: 'water_agri',
    unitId: 'U05',
    number: null,
    version: 1,
  })
  expect(message.history).toHaveLength(1)
  expect(message.terms.length).toBeGreaterThan(0)
  expect(announce).toEqual([{ event: 'submit', recipient: 'station:ST05' }])
})

test.each([
  [['station:ST05'], 'township'],
  [['station:ST05', 'township:U05'], 'county'],
])('with %j empty it is with the %s', (empty, kind) => {
  expect(compose({}, { ...asOf, county: countyWithout(...empty) }).message.owner.kind).toBe(kind)
})

test('what the machine doubts is read by a person', () => {
  const { message } = compose({ check: { suggest: 'review', label: '20006' } })
  expect(message).toMatchObject({
    status: 'screening',
    dueBy: '2026-02-12T10:00:00.000Z',
    owner: { kind: 'station' },
  })
  expect(message.screening).toEqual({ suggest: 'review', label: '20006', blockedBy: [] })
})

test('political words are never refused, other clear violations are', () => {
  expect(compose({ check: { suggest: 'risky', label: '20001' } }).message.status).toBe('screening')
  expect(faultOf(() => compose({ check: { suggest: 'risky', label: '20002' } })).code).toBe('contentRejected')
})

describe('a report of wrongdoing leaves the pipeline', () => {
  test.each<Partial<Draft>>([
    { kind: 'report' },
    { text: '举报村支书贪污低保款。' },
    { kind: 'opinion', text: '举报村支书贪污低保款。' },
    { kind: 'report', check: { suggest: 'risky', label: '20002' } },
  ])('%j', (over) => {
    const { message, announce } = compose(over)
    expect(message).toMatchObject({
      status: 'diverted',
      kind: 'report',
      terms: [],
      dueBy: null,
      owner: { kind: 'county' },
    })
    expect(announce).toEqual([{ event: 'submit', recipient: 'reportOfficers:county' }])
  })
})

describe('danger to life', () => {
  const text = '我家隔壁着火了，还有老人在里面。'

  test('the numbers come first, and the field says what to send again', () => {
    const fault = faultOf(() => compose({ text }))
    expect(fault).toMatchObject({ code: 'invalidInput', field: 'dangerSeen' })
    for (const number of ['110', '119', '120', '122']) expect(fault.message).toContain(number)
  })

  test('sent again it is urgent: half the time, and the station is called', () => {
    const { message, announce } = compose({ text, dangerSeen: true })
    expect(message).toMatchObject({ status: 'submitted', urgent: true, dueBy: '2026-02-12T10:00:00.000Z' })
    expect(announce).toEqual([{ event: 'urgent', recipient: 'station:ST05' }])
  })

  test('having seen the numbers makes nothing urgent', () => {
    expect(compose({ dangerSeen: true }).message.urgent).toBe(false)
  })
})

test('anonymous keeps neither name nor phone', () => {
  const contact = { name: '赵演示', phone: '000' }
  const { message } = compose({ visibility: 'anonymous', contact, handlersMayCall: true })
  expect(message).toMatchObject({ contact: null, handlersMayCall: false })
})

test.each<[string, Partial<Draft>]>([
  ['consent', { consent: false }],
  ['text', { text: '  ' }],
  ['villageId', { villageId: 'V9' }],
  ['category', { category: 'nothing' }],
])('what is wrong with %s is said there', (field, over) => {
  expect(faultOf(() => compose(over))).toMatchObject({ code: 'invalidInput', field })
})
