import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { resetTaro, routeTo } from '#test/support/taro'
import BookPage from '../../../miniprogram/src/features/bookings/pages/book/index'

type Request = { data: { action: string; input: Record<string, unknown> } }

const slot = (at: string, text: string, free: number) => ({
  ...{ slot: at, text, free },
  words: free > 0 ? `还有 ${free} 位` : '约满了',
})
const session = {
  ...{
    id: 'S-1',
    siteId: 'ST05',
    siteName: '柳沟镇人大代表联络站',
    sitePhone: '',
    kind: 'ordinary',
    title: '',
  },
  ...{ day: '2026-02-24', dayText: '2月24日（周二）', hoursText: '上午 9:00–11:00', place: '便民中心' },
}
const free = [slot('09:00', '9:00–9:30', 1), slot('09:30', '9:30–10:00', 2)]
const left = [slot('09:00', '9:00–9:30', 0), slot('09:30', '9:30–10:00', 2)]

let asked: Record<string, unknown>[]
let answers: unknown[]
let slots: { slots: unknown[]; mayWait: boolean }

function answer({ data: { action, input } }: Request) {
  if (action === 'bookings.slots')
    return { ok: true, data: { session, ...slots, closedWords: '', mine: null } }
  if (action !== 'bookings.book' && action !== 'bookings.wait')
    return { ok: false, fault: { code: 'unavailable', message: '稍后再试。' } }
  asked.push(input)
  return answers.shift()
}

beforeEach(() => {
  resetTaro()
  ;[asked, answers] = [[], []]
  slots = { slots: free, mayWait: false }
  routeTo('features/bookings/pages/book/index', { session: 'S-1' })
  jest
    .mocked(Taro.cloud.callFunction)
    .mockImplementation((async (request: Request) => ({ result: answer(request) })) as never)
})

const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const book = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })))

async function open() {
  render(<BookPage />)
  fireEvent.input(await screen.findByRole('textbox', { name: '怎么称呼您' }), {
    target: { value: '赵演示' },
    detail: { value: '赵演示' },
  })
}

test('somebody was faster: it says so, the next free time is chosen, the words stay', async () => {
  answers = [
    {
      ok: true,
      data: { view: 'full', words: '9:00–9:30 刚被约满了。', next: left[1], slots: left, mayWait: false },
    },
  ]
  await open()
  expect(screen.getByRole('button', { name: '先选一个时间，再约' })).toBeTruthy()
  choose('9:00–9:30，还有 1 位')
  await book('约 9:00–9:30')
  expect(await screen.findByText('9:00–9:30 刚被约满了。')).toBeTruthy()
  expect(screen.getByRole('button', { name: '约 9:30–10:00' })).toBeTruthy()
  expect(screen.getByRole('textbox', { name: '怎么称呼您' })).toHaveProperty('value', '赵演示')
})

test('sent again after a lost answer it is the same request; what was refused is said', async () => {
  const lost = { ok: false, fault: { code: 'unavailable', message: '刚才没存上，请稍后再试一次。' } }
  answers = [lost, lost]
  await open()
  choose('9:30–10:00，还有 2 位')
  await book('约 9:30–10:00')
  expect(await screen.findByText('刚才没存上，请稍后再试一次。')).toBeTruthy()
  await book('约 9:30–10:00')
  await waitFor(() => expect(asked).toHaveLength(2))
  expect(asked[0]).toEqual(asked[1])
  expect(asked[0]).toMatchObject({ slot: '09:30', name: '赵演示', need: '' })
})

test('a time came free while one wanted to wait: the times on the screen are new ones', async () => {
  slots = { slots: left.slice(0, 1), mayWait: true }
  answers = [{ ok: false, fault: { code: 'conflict', message: '刚空出了时间，不用等。请选一个时间约。' } }]
  await open()
  fireEvent.click(screen.getByRole('checkbox', { name: /^要人帮忙翻译/ }))
  expect(screen.getByRole('button', { name: '先写要哪种帮忙，再排队' })).toBeTruthy()
  fireEvent.click(screen.getByRole('checkbox', { name: /^要人帮忙翻译/ }))
  slots = { slots: free, mayWait: false }
  await book('排队等位子')
  expect(await screen.findByText('刚空出了时间，不用等。请选一个时间约。')).toBeTruthy()
  choose('9:00–9:30，还有 1 位')
  expect(screen.getByRole('button', { name: '约 9:00–9:30' })).toBeTruthy()
})
