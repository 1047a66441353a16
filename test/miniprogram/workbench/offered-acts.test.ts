import { contract } from '#shared/contract'
import { MessageStage } from '#shared/messages/message'
import { aMessage } from '#test/support/a-message'
import { offeredActs } from '../../../miniprogram/src/workbench/message/offered-acts'
import { seenBy } from './views'

const readers = ['deputy', 'officer', 'township', 'unit', 'county'] as const
const stages = MessageStage.options.filter((stage) => stage !== 'diverted')

test.each(readers)('%s is offered every act he may do, in every stage', (reader) => {
  for (const stage of stages) {
    const view = seenBy(reader, aMessage({ stage, watcherId: 'D0001', leadUnit: 'H03' }))
    const { main, others } = offeredActs(view)
    // Whoever is waited for does not urge himself.
    const doable = view.acts.filter((act) => `messages.${act}` in contract && !(act === 'urge' && main))
    // Blocking stands in the form of letting pass.
    const shown = [main, ...others].flatMap((act) => (act === 'clear' ? ['clear', 'block'] : (act ?? [])))
    expect({ stage, acts: shown.sort() }).toEqual({ stage, acts: [...doable].sort() })
  }
})

test('a deputy whose turn it is does not urge himself', () => {
  const { others } = offeredActs(seenBy('deputy', aMessage({ stage: 'withDeputy' })))
  expect(others).not.toContain('urge')
})

test('what a message waits for stands open', () => {
  const mains = [
    seenBy('officer', aMessage({ stage: 'submitted' })),
    seenBy('deputy', aMessage({ stage: 'withDeputy' })),
    seenBy('township', aMessage({ stage: 'toAssign' })),
    seenBy('unit', aMessage({ stage: 'assigned' })),
    seenBy('unit', aMessage({ stage: 'inProgress' })),
    seenBy('township', aMessage({ stage: 'pendingReply' })),
    seenBy('county', aMessage({ stage: 'escalated' })),
  ].map((view) => offeredActs(view).main)
  expect(mains).toEqual(['accept', 'handUp', 'assign', 'sign', 'reply', 'approveReply', 'decideEscalated'])
})

test('a unit that asks for more days makes that the first thing its office sees', () => {
  const asked = aMessage({ stage: 'inProgress', extension: { days: 3, reason: '等配件', granted: null } })
  expect(offeredActs(seenBy('township', asked)).main).toBe('extend')
  expect(offeredActs(seenBy('unit', asked)).main).toBe('reply')
})
