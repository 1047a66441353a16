import type { Actor } from '#shared/messages/actor'
import { hatFor } from '#shared/messages/allowed'
import { decide } from '#shared/messages/decide'
import { followPrimary } from '#shared/messages/duplicates/follow-primary'
import { aCounty, countyWithout } from '#test/support/a-county'
import { aMessage, aReply } from '#test/support/a-message'
import { actors } from '#test/support/actors'
import { accept, assign, done, rating, refused, yes } from '#test/support/doing'
import { beijing, pinnedNow } from '#test/support/pinned'

const county = aCounty()

test('two people stop political words, one alone does not', () => {
  const once = done(aMessage({ stage: 'screening' }), { act: 'block', note: '' }, actors.officer)
  expect(once).toMatchObject({ stage: 'screening', screening: { blockedBy: ['p-officer'] } })
  expect(refused(once, { act: 'block', note: '' }, actors.officer)).toBe('forbidden')
  expect(done(once, { act: 'block', note: '' }, actors.township).stage).toBe('blocked')
  const other = aMessage({
    stage: 'screening',
    screening: { suggest: 'review', label: '20006', blockedBy: [] },
  })
  expect(done(other, { act: 'block', note: '' }, actors.officer).stage).toBe('blocked')
})

test('an objection is read at the township by somebody else, within ten days', () => {
  const declined = done(
    aMessage({ owner: { kind: 'township', id: 'U05' } }),
    { act: 'decline', reason: 'outsideArea', note: '请找邻县' },
    actors.township,
  )
  expect(
    refused(declined, { act: 'object', note: '就在本村' }, actors.author, beijing('2026-02-22 09:00')),
  ).toBe('conflict')
  const objected = done(
    declined,
    { act: 'object', note: '就在本村' },
    actors.author,
    beijing('2026-02-21 17:00'),
  )
  expect(objected).toMatchObject({ stage: 'submitted', owner: { kind: 'township', id: 'U05' } })
  expect(refused(objected, accept, actors.township)).toBe('forbidden')
  expect(refused(objected, accept, actors.officer)).toBe('forbidden')
  expect(refused(objected, accept, actors.secondTownship)).toBe('done')
})

test('a question stops the clock, and the answer starts it with what was left', () => {
  const working = aMessage({ stage: 'inProgress' })
  const asked = done(
    working,
    { act: 'needInfo', question: '哪一段？' },
    actors.unit,
    beijing('2026-02-13 10:00'),
  )
  expect(asked).toMatchObject({ stage: 'needsInfo', owner: { kind: 'author' }, paused: { remainingWd: 3 } })
  const back = done(
    asked,
    { act: 'supplement', text: '东头', photos: [] },
    actors.author,
    beijing('2026-02-26 10:00'),
  )
  expect(back).toMatchObject({
    stage: 'inProgress',
    owner: { id: 'H03' },
    dueBy: '2026-03-02T10:00:00.000Z',
    paused: null,
  })
})

test('an extension is asked once and granted by the assigner', () => {
  const asked = done(
    aMessage({ stage: 'inProgress' }),
    { act: 'extend', days: 4, reason: '等配件' },
    actors.unit,
  )
  expect(asked.dueBy).toBe('2026-02-25T10:00:00.000Z')
  const granted = done(asked, { act: 'extend', grant: true, note: '' }, actors.township)
  expect(granted).toMatchObject({ dueBy: '2026-03-02T10:00:00.000Z', handleBy: '2026-03-02T10:00:00.000Z' })
})

test('a refused answer goes back with at least a workday', () => {
  const late = aMessage({ stage: 'pendingReply', handleBy: '2026-02-10T10:00:00.000Z' })
  const back = done(late, { ...yes, approve: false, note: '没说什么时候' }, actors.township)
  expect(back).toMatchObject({ stage: 'inProgress', owner: { id: 'H03' }, dueBy: '2026-02-12T10:00:00.000Z' })
})

test('the author urges once a week, an office once a day', () => {
  const urged = done(aMessage({ stage: 'inProgress' }), { act: 'urge', note: '' }, actors.author)
  expect(refused(urged, { act: 'urge', note: '' }, actors.author, beijing('2026-02-17 20:00'))).toBe(
    'tooMany',
  )
  expect(refused(urged, { act: 'urge', note: '' }, actors.author, beijing('2026-02-18 08:00'))).toBe('done')
  expect(refused(urged, { act: 'urge', note: '' }, actors.township)).toBe('done')
})

test('a class B answer is looked at again on its day', () => {
  const closed = done(
    aMessage({
      stage: 'replied',
      replies: [aReply({ class: 'B', promisedFor: '2026-03-20' })],
      repliedAt: pinnedNow.toISOString(),
    }),
    { ...rating, solved: 'partly' },
    actors.author,
  )
  expect(closed).toMatchObject({ stage: 'promised', outcome: 'partly', dueBy: '2026-03-20T10:00:00.000Z' })
  const later = beijing('2026-03-20 15:00')
  expect(
    done(closed, { act: 'lookBack', reason: '清好了', kept: true, checkerId: null }, actors.officer, later)
      .stage,
  ).toBe('closed')
  expect(
    done(closed, { act: 'lookBack', reason: '没动', checkerId: null }, actors.township, later).stage,
  ).toBe('rehandling')
})

test('an answer on the spot that did not help goes to the township, which names a unit', () => {
  const replied = done(
    aMessage({ kind: 'consult' }),
    { act: 'replyOnSpot', text: '是', photos: [], number: 'N1' },
    actors.officer,
  )
  const again = done(replied, { ...rating, solved: 'no', checkerId: null }, actors.author)
  expect(again).toMatchObject({ stage: 'rehandling', owner: { kind: 'township' }, leadUnit: null })
  const named = done(again, assign, actors.township)
  expect(named).toMatchObject({
    stage: 'rehandling',
    owner: { id: 'H03' },
    dueBy: '2026-03-03T10:00:00.000Z',
  })
})

describe('merged messages', () => {
  const primary = aMessage({ stage: 'inProgress', _id: 'm-2' })
  const merged = done(aMessage(), { act: 'merge', primary, number: 'N2', metresApart: null }, actors.officer)
  const asOf = { now: pinnedNow, county }

  test('keep their number and get their own copy of the answer', () => {
    expect(merged).toMatchObject({ stage: 'merged', number: 'N2', mergedInto: 'm-2' })
    expect(followPrimary(merged, primary, asOf)).toBeNull()
    const answered = followPrimary(merged, aMessage({ stage: 'replied', _id: 'm-2' }), asOf)
    expect(answered?.message).toMatchObject({
      stage: 'replied',
      leadUnit: 'H03',
      replies: [{ text: aReply().text }],
    })
    expect(answered?.announce).toEqual([{ event: 'approveReply', recipient: 'resident:o-author' }])
  })

  test('go their own way when the primary ends without one', () => {
    expect(followPrimary(merged, aMessage({ stage: 'withdrawn', _id: 'm-2' }), asOf)?.message.stage).toBe(
      'submitted',
    )
  })
})

test('who withdraws tells the unit to stop', () => {
  const { announce } = decide(
    aMessage({ stage: 'inProgress', watcherId: 'D0001' }),
    { act: 'withdraw' },
    { now: pinnedNow, county, by: actors.author },
  )
  expect(announce.map(({ recipient }) => recipient)).toEqual(['unit:H03', 'unit:H04', 'deputy:D0001'])
})

test('a second handling does not go to a unit that has nobody left', () => {
  const setting = { now: pinnedNow, county: countyWithout('unit:H03'), by: actors.author }
  const { message } = decide(aMessage({ stage: 'replied' }), { ...rating, solved: 'no' }, setting)
  expect(message).toMatchObject({ stage: 'rehandling', owner: { kind: 'township' }, leadUnit: null })
})

test('the one who assigned it is never its checker', () => {
  const again = done(
    aMessage({ stage: 'replied' }),
    { ...rating, solved: 'no', checkerId: 'p-township' },
    actors.author,
  )
  expect(again.checkerId).toBeNull()
})

test('of several hats the one that may is worn', () => {
  const hats: [Actor, Actor, Actor] = [actors.townshipElsewhere, actors.unit, actors.township]
  expect(hatFor('assign', aMessage({ stage: 'toAssign' }), { now: pinnedNow, county, hats })).toBe(
    actors.township,
  )
  expect(hatFor('sign', aMessage({ stage: 'assigned' }), { now: pinnedNow, county, hats })).toBe(actors.unit)
})
