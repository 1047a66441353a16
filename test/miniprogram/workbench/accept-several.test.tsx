import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { aMessage } from '#test/support/a-message'
import { resetTaro } from '#test/support/taro'
import { AcceptSeveral } from '../../../miniprogram/src/workbench/desk/accept-several'
import { rowFor } from './views'

type Request = { data: { action: string; input: { id: string } } }

const row = (id: string, title: string) => rowFor('officer', aMessage({ _id: id, title, stage: 'submitted' }))
const rows = [row('m-1', '渠淤了'), row('m-2', '灯不亮'), row('m-3', '路坑了')]
const host = { onDone: jest.fn(), onConflict: jest.fn() }
let sent: Request['data'][]
let refused: string | null

beforeEach(() => {
  resetTaro()
  host.onDone.mockReset()
  sent = []
  refused = 'm-2'
  jest.mocked(Taro.cloud.callFunction).mockImplementation((async ({ data }: Request) => {
    sent.push(data)
    if (data.input.id === refused)
      return { result: { ok: false, fault: { code: 'conflict', message: '这件事刚被乡镇处理过。' } } }
    const number = `2026-ST05-${data.input.id}`
    return { result: { ok: true, data: { id: data.input.id, version: 4, number } } }
  }) as never)
})

const tick = (name: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }))
const open = () => fireEvent.click(screen.getByRole('button', { name: /^一次受理几件/ }))

test('each for itself: one that is refused says why, and holds none of the others up', async () => {
  render(<AcceptSeveral items={rows} host={host} />)
  open()
  expect(screen.getByRole('button', { name: '先勾上要受理的' })).toBeTruthy()
  for (const name of [/^渠淤了/, /^灯不亮/, /^路坑了/]) tick(name)
  const go = screen.getByRole('button', { name: '受理勾上的 3 件' })
  fireEvent.click(go)
  fireEvent.click(go)
  await screen.findByText('受理了 2 件，1 件没成，原因写在下面。')
  expect(sent.map(({ input }) => input.id)).toEqual(['m-1', 'm-2', 'm-3'])
  expect(sent[0]?.input).toMatchObject({ version: 3, category: 'water_agri', kind: 'opinion' })
  expect(screen.getByText('编号 2026-ST05-m-1')).toBeTruthy()
  expect(screen.getByText('没受理：这件事刚被乡镇处理过。')).toBeTruthy()
})

test('pressed again, only what is left is sent; closing says how many and asks the list again', async () => {
  render(<AcceptSeveral items={rows} host={host} />)
  open()
  for (const name of [/^渠淤了/, /^灯不亮/]) tick(name)
  fireEvent.click(screen.getByRole('button', { name: '受理勾上的 2 件' }))
  refused = await screen.findByText('受理了 1 件，1 件没成，原因写在下面。').then(() => null)
  fireEvent.click(screen.getByRole('button', { name: '受理勾上的 1 件' }))
  await screen.findByText('受理了 2 件。')
  expect(sent.map(({ input }) => input.id)).toEqual(['m-1', 'm-2', 'm-2'])
  fireEvent.click(screen.getByRole('button', { name: '关闭' }))
  await waitFor(() => expect(host.onDone).toHaveBeenCalledWith('受理了 2 件', 0))
})

test('one alone has its own button and no other', () => {
  render(<AcceptSeveral items={rows.slice(0, 1)} host={host} />)
  expect(screen.queryByRole('button')).toBeNull()
})
