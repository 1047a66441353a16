import { blankSession } from '#shared/reception/blank-session'
import type { ReceptionDay } from '#shared/reception/reception-day'
import { plannedDuty, SessionKind, SessionState, type Duty } from '#shared/reception/reception-day'
import { allowedSessionActs, sessionActNames, sessionActs } from '#shared/reception/sessions/acts'
import { sessionKindNames } from '#shared/reception/sessions/kind-names'
import { sessionStateNames } from '#shared/reception/sessions/record'
import { dutyStatusNames, ownActs, staffActs } from '#shared/duties/acts'
import { roleNames } from '#shared/people/role'
import { expectGolden, table } from '#test/support/golden'
import { pinnedNow } from '#test/support/pinned'

const roles = ['liaisonOfficer', 'townshipOffice', 'countyOffice', 'deputy', 'auditor'] as const

const session = (over: Partial<ReceptionDay>): ReceptionDay => ({
  ...blankSession({ _id: 'R-ST05-2026-02-24', day: '2026-02-24' }),
  proposedMove: { to: '2026-02-25', reason: 'weekend' },
  ...over,
})

const acts = (one: ReceptionDay, role: string) =>
  allowedSessionActs(one, role, pinnedNow)
    .map((act) => sessionActNames[act])
    .join('、') || '—'

test('who may do what with a session, by where it stands and by its kind', () => {
  const rows = SessionState.options.flatMap((state) =>
    SessionKind.options
      .filter((kind) => kind === 'ordinary' || kind === 'chair')
      .map((kind) => [
        sessionStateNames[state],
        sessionKindNames[kind],
        ...roles.map((role) => acts(session({ state, kind }), role)),
      ]),
  )
  const past = ['已经过去', '', ...roles.map((role) => acts(session({ effective: '2026-02-10' }), role))]
  const head = ['接待日', '哪一种', ...roles.map((role) => roleNames[role])]
  expectGolden('session-acts.md', `# 接待日：谁能做什么\n\n${table(head, [...rows, past])}`)
  expect(sessionActs).toHaveLength(Object.keys(sessionActNames).length)
})

const dutyActNames = {
  confirm: '确认',
  askLeave: '请假',
  askSubstitute: '找人替',
  swap: '换班',
  grantLeave: '准假',
  refuseLeave: '不准假',
} as const

test('what a deputy and the station may do with a duty', () => {
  const duty = (status: Duty['status']): Duty => ({ ...plannedDuty('D1'), status })
  const names = (list: readonly (keyof typeof dutyActNames)[]) =>
    list.map((act) => dutyActNames[act]).join('、') || '—'
  const rows = Object.entries(dutyStatusNames).map(([status, name]) => {
    const one = duty(status as Duty['status'])
    const at = session({ state: 'published', duties: [one] })
    return [name, names(ownActs(at, one)), names(staffActs(at, one))]
  })
  const head = ['这一班', '代表本人', '联络站、人大机关']
  expectGolden('duty-acts.md', `# 值班：谁能做什么\n\n${table(head, rows)}`)
})
