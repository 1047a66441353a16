import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { aMessage } from '#test/support/a-message'
import { resetTaro } from '#test/support/taro'
import DeskPage from '../../../miniprogram/src/workbench/pages/desk/index'
import { rowFor } from './views'

type Request = { data: { action: string; input: Record<string, unknown> } }

const grant = { role: 'townshipOffice', roleName: '乡镇人大', unitId: 'U05', placeName: '柳沟镇' }
const me = { name: '石演示', grants: [{ ...grant, siteId: null, deputyId: null, reportOfficer: false }] }
const rows = [
  rowFor(
    'township',
    aMessage({ stage: 'inProgress', overdue: 'over', handleBy: '2026-02-09T10:00:00.000Z' }),
  ),
  rowFor('township', aMessage({ _id: 'm-2', stage: 'inProgress', title: '路灯坏了' })),
]
let asked: Request['data'][]
let person: string

const villages = [
  { value: 'U05V01', words: '二渠村' },
  { value: 'U05V02', words: '柳沟村' },
]

type Asked = { queue?: string; filter?: { villageId?: string } }

function queueAnswer({ queue = 'toAssign', filter = {} }: Asked) {
  return {
    choices: [{ field: 'villageId', name: '村', options: villages }],
    ...{ filter, matching: filter.villageId ? 2 : null },
    grants: [{ index: 0, roleName: '乡镇人大', placeName: '柳沟镇' }],
    ...{ grant: 0, queue, next: null, items: queue === 'inProgress' ? rows : [] },
    queues: [
      { key: 'toAssign', name: '待交办', count: 0, tone: 'plain' },
      { key: 'inProgress', name: '正在办', count: 2, tone: 'plain' },
    ],
  }
}

function answer({ data }: Request) {
  asked.push(data)
  if (data.action === 'people.me') return { ok: true, data: { ...me, uploadPrefix: person } }
  if (data.action === 'reception.sessions') return { ok: true, data: { rows: [] } }
  if (data.action !== 'messages.queue') return { ok: true, data: {} }
  if (data.input.grant === 7)
    return { ok: false, fault: { code: 'invalidInput', message: '这个身份已经不在了。' } }
  return { ok: true, data: queueAnswer(data.input) }
}

beforeEach(() => {
  resetTaro()
  asked = []
  person = 'photos/one/'
  jest
    .mocked(Taro.cloud.callFunction)
    .mockImplementation((async (request: Request) => ({ result: answer(request) })) as never)
})

test('an empty queue says so; the chosen one is where the next visit starts', async () => {
  const { unmount } = render(<DeskPage />)
  expect(await screen.findByText('没有等您交办的')).toBeTruthy()
  fireEvent.click(screen.getByRole('tab', { name: '正在办 2 件' }))
  expect(await screen.findByText('路灯坏了')).toBeTruthy()
  unmount()
  render(<DeskPage />)
  expect(await screen.findByText('路灯坏了')).toBeTruthy()
})

test('only the late row can be urged from the list, in one tap', async () => {
  render(<DeskPage />)
  fireEvent.click(await screen.findByRole('tab', { name: '正在办 2 件' }))
  await screen.findByText('路灯坏了')
  const urge = screen.getAllByRole('button', { name: /^催办：/ })
  expect(urge).toHaveLength(1)
  fireEvent.click(urge[0] as HTMLElement)
  expect(await screen.findByText(/^催了，/)).toBeTruthy()
  expect(asked.find(({ action }) => action === 'messages.urge')?.input).toEqual({ id: 'm-1', version: 3 })
})

test('a remembered role that is gone leads back to the first queue', async () => {
  Taro.setStorageSync('desk', JSON.stringify({ version: 1, value: { grant: 7 } }))
  render(<DeskPage />)
  expect(await screen.findByText('没有等您交办的')).toBeTruthy()
})

test('a chosen filter stays for the next visit, for this person alone, and goes with one tap', async () => {
  const first = render(<DeskPage />)
  fireEvent.click(await screen.findByRole('button', { name: '只看' }))
  fireEvent.click(await screen.findByRole('button', { name: '村：都看' }))
  fireEvent.click(screen.getByRole('radio', { name: '二渠村' }))
  expect(await screen.findByRole('button', { name: '看这 2 件' })).toBeTruthy()
  first.unmount()

  person = 'photos/another/'
  const second = render(<DeskPage />)
  await screen.findByRole('button', { name: '只看' })
  expect(screen.queryByRole('button', { name: '不再只看二渠村' })).toBeNull()
  second.unmount()

  person = 'photos/one/'
  render(<DeskPage />)
  expect(await screen.findByText('符合的有 2 件')).toBeTruthy()
  expect(screen.getByText('没有符合的')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '不再只看二渠村' }))
  expect(await screen.findByText('没有等您交办的')).toBeTruthy()
  expect(asked.at(-1)?.input.filter).toBeUndefined()
})
