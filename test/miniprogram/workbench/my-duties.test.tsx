import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { resetTaro } from '#test/support/taro'
import MyDutiesPage from '../../../miniprogram/src/workbench/pages/my-duties/index'

type Request = { data: { action: string; input: Record<string, unknown> } }

const duty = {
  id: 'R1',
  day: '2026-02-24',
  dayText: '2月24日（周二）',
  name: '代表公开接待日',
  siteName: '柳沟镇人大代表联络站',
  hoursText: '上午 9:00–11:00',
  place: '便民服务中心',
  withText: '和苏演示一起',
  calendar: null,
  movedText: '原定2月15日（周日），春节放假，顺延到节后',
  statusText: '还没确认',
  tone: 'neutral',
  note: '',
  acts: ['confirm', 'askLeave', 'swap'],
}
const asked = { id: 'R2', kind: 'substitute', title: '请您替史演示接待', text: '4月15日', dayText: '4月15日' }

let sent: Request['data'][]

function answer({ data }: Request) {
  sent.push(data)
  if (data.action === 'duties.mine')
    return { ok: true, data: { asked: [asked], rows: [duty], today: '2026-02-11' } }
  if (data.action === 'duties.substitutes')
    return {
      ok: true,
      data: { dayText: '', candidates: [{ id: 'D3', name: '何演示', levelsText: '', why: '' }] },
    }
  if (data.action === 'duties.answer')
    return { ok: false, fault: { code: 'conflict', message: '这一班已经有别的代表来替了，不用您答复。' } }
  return { ok: true, data: { id: 'R1', version: 2 } }
}

beforeEach(() => {
  resetTaro()
  sent = []
  jest
    .mocked(Taro.cloud.callFunction)
    .mockImplementation((async (request: Request) => ({ result: answer(request) })) as never)
})

const inputOf = (action: string) => sent.find((one) => one.action === action)?.input

test('a leave is asked for with a reason, and he sees who is asked instead', async () => {
  render(<MyDutiesPage />)
  fireEvent.click(await screen.findByRole('button', { name: '2月24日（周二）请假' }))
  expect(await screen.findByText(/按次序请人替您：何演示/)).toBeTruthy()
  expect(screen.getByRole('button', { name: '先写原因' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '先写原因' }))
  expect(inputOf('duties.askLeave')).toBeUndefined()
  fireEvent.input(screen.getByRole('textbox', { name: /为什么来不了/ }), { target: { value: '去省里学习' } })
  fireEvent.click(screen.getByRole('button', { name: '向联络站请假' }))
  expect(await screen.findByText('告诉联络站了，等他们答复')).toBeTruthy()
  expect(inputOf('duties.askLeave')).toEqual({ id: 'R1', reason: '去省里学习' })
})

test('confirming is one tap; an answer that came too late says so', async () => {
  render(<MyDutiesPage />)
  fireEvent.click(await screen.findByRole('button', { name: '确认2月24日（周二）能来' }))
  expect(await screen.findByText('确认了，到时候请您来')).toBeTruthy()
  expect(inputOf('duties.confirm')).toEqual({ id: 'R1' })
  fireEvent.click(screen.getByRole('button', { name: '我来替' }))
  expect(await screen.findByText(/已经有别的代表来替了/)).toBeTruthy()
})
