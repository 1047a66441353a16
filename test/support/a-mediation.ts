import type { Input } from '#shared/contract'

let made = 0

/** What the officer of 柳沟镇 writes down when nothing is special. */
export function aMediation(over: Partial<Input<'mediations.record'>> = {}): Input<'mediations.record'> {
  return {
    requestId: `mediation-${(made += 1)}`,
    day: '2026-02-10',
    villageId: 'U05V01',
    kind: 'neighbours',
    names: ['吴演示', '冯演示'],
    about: '吴演示家的鸡吃了冯演示家的菜，吵了两回。',
    how: '请两家一起去菜地看了，吴演示先认了错。',
    deputyIds: ['D05001'],
    helpers: ['villageCommittee'],
    outcome: 'agreed',
    agreement: '吴演示三天内把鸡圈起来。',
    recheckOn: '2026-03-12',
    apart: 'none',
    ...over,
  }
}
