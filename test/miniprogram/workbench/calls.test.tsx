import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { callItem } from '#shared/delivery/call-view'
import { aCall } from '#test/support/a-call'
import { pinnedNow } from '#test/support/pinned'
import { resetTaro } from '#test/support/taro'
import { groupByMatter } from '../../../miniprogram/src/workbench/calls/group-by-matter'
import CallsPage from '../../../miniprogram/src/workbench/pages/calls/index'

type Request = { data: { action: string; input: Record<string, unknown> } }

const item = (over: Parameters<typeof aCall>[0] = {}) => callItem(aCall(over), { now: pinnedNow, me: '' })
const number = '0000-1234567'
const counts = { waiting: 1, notReached: 0, done: 0, moot: 0 }
let asked: Request['data'][]
let called: object

function answer({ data }: Request): object {
  asked.push(data)
  switch (data.action) {
    case 'people.me':
      return { ok: true, data: { roles: ['resident', 'liaisonOfficer'], grants: [] } }
    case 'delivery.calls':
      return { ok: true, data: { items: [item()], next: null, counts } }
    case 'delivery.reveal':
      return { ok: true, data: { name: '赵演示', phone: number, note: '晚上打' } }
    default:
      return called
  }
}

beforeEach(() => {
  resetTaro()
  asked = []
  called = { ok: true, data: { ...item(), state: 'done', version: 2 } }
  jest
    .mocked(Taro.cloud.callFunction)
    .mockImplementation((async (request: Request) => ({ result: answer(request) })) as never)
})

const open = async () => fireEvent.click(await screen.findByRole('button', { name: /^赵\*\*，二渠村/ }))
const inputOf = (action: string) => asked.find((one) => one.action === action)?.input

test('the number is shown only after a reason, and only that one', async () => {
  render(<CallsPage />)
  await open()
  expect(screen.queryByText(number)).toBeNull()
  fireEvent.input(screen.getByRole('textbox', { name: '为什么看号码' }), { target: { value: ' ' } })
  expect(screen.getByRole('button', { name: '先写为什么，再看号码' }).getAttribute('aria-disabled')).toBe(
    'true',
  )
  fireEvent.input(screen.getByRole('textbox', { name: '为什么看号码' }), { target: { value: '通知改期' } })
  fireEvent.click(screen.getByRole('button', { name: '看号码' }))
  expect(await screen.findByText(number)).toBeTruthy()
  expect(inputOf('delivery.reveal')).toEqual({ of: 'call', id: 'N00:call-1', reason: '通知改期' })
})

test('ticked off in one tap, and taken back from the toast', async () => {
  render(<CallsPage />)
  await open()
  fireEvent.click(screen.getByRole('button', { name: '打通了' }))
  expect(await screen.findByText('赵**打通了，记下了')).toBeTruthy()
  expect(inputOf('delivery.called')).toEqual({ id: 'N00:call-1', version: 1, outcome: 'reached', note: '' })
  fireEvent.click(screen.getByRole('button', { name: '撤销' }))
  expect(await screen.findByText('撤回了，赵**还在单子上')).toBeTruthy()
  expect(inputOf('delivery.callTakenBack')).toEqual({ id: 'N00:call-1', version: 2 })
})

test('who was second is told, and the sheet stays', async () => {
  const message = '石演示 9:19 已经打通了，您这一笔没有记。刷新后看下一个。'
  called = { ok: false, fault: { code: 'conflict', message } }
  render(<CallsPage />)
  await open()
  fireEvent.click(screen.getByRole('button', { name: '打通了' }))
  expect(await screen.findByText(message)).toBeTruthy()
  expect(screen.getByRole('dialog')).toBeTruthy()
})

test('not needed any more only with a word', async () => {
  render(<CallsPage />)
  await open()
  fireEvent.click(screen.getByRole('button', { name: '号码不对、不用打了' }))
  expect(screen.getByRole('button', { name: '先记一句，再不打' })).toBeTruthy()
  fireEvent.input(screen.getByRole('textbox', { name: '记一句' }), { target: { value: '当面说了' } })
  fireEvent.click(screen.getByRole('button', { name: '不用打了' }))
  expect(await screen.findByText('赵**不用打了，记下了')).toBeTruthy()
  expect(inputOf('delivery.called')).toMatchObject({ outcome: 'notNeeded', note: '当面说了' })
})

test('calls stand under their matter, in the order of the list', () => {
  const other = { subject: { kind: 'notice', id: 'N01' } as const, title: '停水' }
  const matters = groupByMatter([item(), item({ ...other, _id: 'b' }), item({ _id: 'c' })])
  expect(matters.map(({ title, calls }) => `${title} ${calls.length}`)).toEqual([
    '2月接待日改到2月24日 2',
    '停水 1',
  ])
})
