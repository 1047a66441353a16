import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { resetTaro } from '#test/support/taro'
import {
  MoveForm,
  PublishForm,
  type Session,
} from '../../../miniprogram/src/workbench/sessions/session-forms'

type Request = { data: { action: string; input: Record<string, unknown> } }

const session = {
  id: 'R1',
  version: 4,
  dayText: '2月13日（周五）',
  hoursText: '上午 9:00–11:00',
  place: '便民服务中心',
  deputiesText: '周演示',
  state: 'published',
  late: false,
} as Session

let sent: Request['data'][]
const late = {
  ok: false,
  fault: { code: 'invalidInput', field: 'emergency', message: '离2月13日（周五）不到三天。' },
}

function answer({ data }: Request) {
  sent.push(data)
  return data.input.emergency === true ? { ok: true, data: { done: [], refused: [] } } : late
}

beforeEach(() => {
  resetTaro()
  sent = []
  jest
    .mocked(Taro.cloud.callFunction)
    .mockImplementation((async (request: Request) => ({ result: answer(request) })) as never)
})

test('what is in time is published without a word; refused as late it asks for the emergency and why', async () => {
  const onDone = jest.fn()
  render(<PublishForm session={session} onDone={onDone} onClose={() => undefined} />)
  expect(screen.queryByRole('checkbox')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '公布这一场' }))
  expect(await screen.findByText('离2月13日（周五）不到三天。')).toBeTruthy()
  fireEvent.click(screen.getByRole('checkbox', { name: /^紧急/ }))
  fireEvent.input(screen.getByRole('textbox', { name: /原因/ }), { target: { value: '抢修水管' } })
  fireEvent.click(screen.getByRole('button', { name: '公布这一场' }))
  await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1))
  expect(sent.map(({ input }) => input)).toEqual([
    { items: [{ id: 'R1', version: 4 }] },
    { items: [{ id: 'R1', version: 4 }], emergency: true, reason: '抢修水管' },
  ])
})

test('a move asks for its day and its reason before it can be sent', () => {
  render(<MoveForm session={session} onDone={() => undefined} onClose={() => undefined} />)
  expect(screen.getByRole('button', { name: '先选改到哪天' })).toBeTruthy()
  expect(sent).toEqual([])
})
