import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import type { Input } from '#shared/contract'
import { defaultReception } from '#shared/reception/rules/settings'
import { resetTaro } from '#test/support/taro'
import RulesPage from '../../../miniprogram/src/workbench/pages/rules/index'
import CalendarPage from '../../../miniprogram/src/workbench/pages/calendar/index'

type Request = { data: { action: string; input: Record<string, unknown> } }

const next = [
  {
    scheduled: '2026-02-15',
    effective: '2026-02-24',
    text: '2月24日（周二）',
    movedText: '原定2月15日（周日）',
    reasonText: '春节放假，顺延到节后',
    noticeText: '2月21日前公布',
    provisional: false,
  },
]
const view = {
  ...{ rule: defaultReception.rule, text: '每月15日 上午 9:00–11:00', policyText: '', next, gaps: [] },
}
const rules = {
  today: '2026-02-11',
  county: { ...view, version: 4, mayChange: false },
  sites: [
    {
      ...{ id: 'ST05', name: '柳沟镇人大代表联络站', unitName: '柳沟镇', own: false, isStation: true },
      ...{ version: 7, mayChange: true, mayPick: [], view },
    },
  ],
}
const year = { year: 2027, status: 'provisional', source: '', off: [], work: [] }
const calendar = { years: [year], version: 3, mayChange: true, today: '2027-01-05' }
let asked: Request['data'][]
let refusal: object | null

function answer({ data }: Request) {
  asked.push(data)
  if (data.action === 'reception.rules') return { ok: true, data: rules }
  if (data.action === 'reception.tryRule') return { ok: true, data: { ...view, confirm: ['2026-02-24'] } }
  if (data.action === 'reception.saveRule' && refusal) return { ok: false, fault: refusal }
  if (data.action === 'reception.saveRule') return { ok: true, data: { version: 8, text: '每周三' } }
  if (data.action === 'reception.calendar') return { ok: true, data: calendar }
  if (data.action === 'reception.tryCalendar')
    return { ok: true, data: { year, effect: { moved: 0, toDecide: 0, examples: [] } } }
  return { ok: true, data: { version: 4, year } }
}

beforeEach(() => {
  resetTaro()
  asked = []
  refusal = null
  jest
    .mocked(Taro.cloud.callFunction)
    .mockImplementation((async (request: Request) => ({ result: answer(request) })) as never)
})

const last = (action: string) => asked.filter((one) => one.action === action).at(-1)?.input

async function openStation() {
  render(<RulesPage />)
  fireEvent.click(await screen.findByText('柳沟镇人大代表联络站'))
  await screen.findByText('原定2月15日（周日）')
}

test('each change shows its dates first, and what was shown is what is saved', async () => {
  await openStation()
  fireEvent.click(screen.getByRole('radio', { name: /^每周几/ }))
  fireEvent.click(screen.getByRole('checkbox', { name: '周二' }))
  expect(await screen.findByText(/还没选是哪一天/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '存这条规则' })).toBeNull()
  fireEvent.click(screen.getByRole('checkbox', { name: '周三' }))
  await screen.findByText('原定2月15日（周日）')
  expect(last('reception.tryRule')).toMatchObject({ rule: { rule: { rrule: 'FREQ=WEEKLY;BYDAY=WE' } } })
  fireEvent.click(screen.getByRole('button', { name: '存这条规则' }))
  expect(await screen.findByText('存好了：每周三')).toBeTruthy()
  expect(last('reception.saveRule')).toEqual({
    siteId: 'ST05',
    rule: { ...defaultReception.rule, rule: { rrule: 'FREQ=WEEKLY;BYDAY=WE' } },
    confirmed: ['2026-02-24'],
    expectVersion: 7,
  } satisfies Input<'reception.saveRule'>)
})

test('refused, the form is still there with the reason', async () => {
  refusal = { code: 'conflict', message: '没有存上，刚才有别人改过这条规则。' }
  await openStation()
  fireEvent.click(screen.getByRole('button', { name: '存这条规则' }))
  expect(await screen.findByText(/刚才有别人改过/)).toBeTruthy()
  expect(screen.getByRole('radio', { name: /^每月几号/ })).toBeTruthy()
})

async function paste(text: string) {
  render(<CalendarPage />)
  fireEvent.click(await screen.findByRole('button', { name: '导入放假通知' }))
  fireEvent.input(screen.getByLabelText('或者把内容贴在这里'), { target: { value: text } })
  fireEvent.click(screen.getByRole('button', { name: '看看这一年' }))
}

test.each([
  ['[{"name":"元旦","date":"2027-02-30","isOffDay":true}]', /第1条“元旦 2027-02-30”不是真有的日子/],
  ['{"year":2026,"days":[{"name":"元旦","date":"2026-01-01","isOffDay":true}]}', /这份文件是2026年的/],
])('a file with a fault names it and asks nobody: %s', async (text, words) => {
  await paste(text)
  expect(await screen.findByText(words)).toBeTruthy()
  expect(last('reception.tryCalendar')).toBeUndefined()
})

test('a good file is shown with what it changes, then saved as it was read', async () => {
  const days = [{ name: '元旦', date: '2027-01-01', isOffDay: true }]
  await paste(JSON.stringify({ year: 2027, days }))
  fireEvent.click(await screen.findByRole('button', { name: '存2027年的日历' }))
  expect(await screen.findByText(/^存好了2027年的日历/)).toBeTruthy()
  expect(last('reception.importCalendar')).toEqual({ year: 2027, days, expectVersion: 3 })
})
