import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reminderRules, type ReminderRule } from '#shared/delivery/reminder-rules'
import { templateWords } from '#shared/inbox/template-words'
import { expectGolden, table } from '#test/support/golden'

const root = join(__dirname, '../../..')
const soonWords = { now: '马上，夜里也推', soon: '尽快，夜里不推', digest: '合在一天一条里' } as const
const audienceWords = { author: '群众', owner: '要办的', others: '知道就行的' } as const

function urgencyText({ urgency, to }: ReminderRule): string {
  const all = Object.entries(urgency) as [keyof typeof audienceWords, keyof typeof soonWords][]
  const entries = all.filter(([who]) => who !== 'author' || /写的人|群众|关注|受众|看过/.test(to))
  const [first] = entries
  if (first === undefined) return '不推'
  if (entries.every(([, how]) => how === first[1])) return soonWords[first[1]]
  return entries.map(([who, how]) => `${audienceWords[who]}：${soonWords[how]}`).join('；')
}

const namesOf = (templates: readonly (keyof typeof templateWords)[]) =>
  templates.map((template) => templateWords[template].name).join('，没有就用')

it('is a table that a clerk can read: what, to whom, when, how urgent, until when, as which push', () => {
  const rows = [...reminderRules].map(([event, rule]) => [
    event,
    rule.what,
    rule.to,
    rule.when,
    urgencyText(rule),
    `${rule.keepHours} 小时`,
    namesOf(rule.templates.resident),
    namesOf(rule.templates.office),
  ])
  const head = ['事件', '什么事', '告诉谁', '什么时候', '多急', '多久以后不推了', '给群众', '给代表和单位']
  expectGolden('reminders.md', table(head, rows))
})

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(root, folder, path), 'utf8'))
}

it('has a row for every event that is written anywhere', () => {
  const named = /event: '((?:messages|reception|duties|bookings|notices|places|delivery)\.\w+)'/g
  const written = [...sources('shared'), ...sources('cloudfunctions/src')].flatMap((text) =>
    [...text.matchAll(named)].map(([, event]) => event),
  )
  expect(written.length).toBeGreaterThan(5)
  expect([...new Set(written)].filter((event) => !reminderRules.has(event ?? ''))).toEqual([])
})
