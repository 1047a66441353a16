import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { FaultBody } from '#shared/kernel/fault'
import type { Message } from '#shared/messages/message'
import { aMessage, aReply } from '#test/support/a-message'
import { resetTaro } from '#test/support/taro'
import { MessageDetail } from '../../../miniprogram/src/workbench/message/message-detail'
import { seenBy } from './views'

type Reader = Parameters<typeof seenBy>[0]
type Request = { data: { action: string; input: Record<string, unknown> } }
const onDone = jest.fn()
let sent: Request['data'][]

/** Answers reads with what the reader sees and writes with `refused`, if any. */
function open(reader: Reader, message: Message, refused?: FaultBody) {
  jest.mocked(Taro.cloud.callFunction).mockImplementation((async ({ data }: Request) => {
    if (data.action === 'messages.get') return { result: { ok: true, data: seenBy(reader, message) } }
    if (data.action === 'messages.near') {
      return { result: { ok: true, data: { items: [], likeliest: null, sameWords: [] } } }
    }
    if (data.action === 'mediations.ofMessage') return { result: { ok: true, data: { items: [] } } }
    if (data.action === 'people.me') return { result: { ok: true, data: { uploadPrefix: 'photos/x/' } } }
    sent.push(data)
    const done = { id: 'm-1', version: 4, status: 'accepted', stage: 'toAssign', number: '2026-ST05-0008' }
    return { result: refused ? { ok: false, fault: refused } : { ok: true, data: done } }
  }) as never)
  return render(<MessageDetail id="m-1" onDone={onDone} />)
}

const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

beforeEach(() => {
  resetTaro()
  onDone.mockReset()
  sent = []
})

test('accepting takes one tap: category, kind and village are filled in', async () => {
  open('officer', aMessage({ stage: 'submitted' }))
  fireEvent.click(await screen.findByRole('button', { name: '受理，往下交' }))
  await screen.findByText('办理经过')
  expect(sent[0]).toEqual({
    action: 'messages.accept',
    input: { id: 'm-1', version: 3, category: 'water_agri', kind: 'opinion', villageId: 'V0501', place: '' },
  })
  expect(onDone).toHaveBeenCalledWith('受理了，编号 2026-ST05-0008')
})

test('assigning is filled from the county table', async () => {
  open('township', aMessage({ stage: 'toAssign' }))
  fireEvent.click(await screen.findByRole('button', { name: '交办' }))
  await screen.findByText('办理经过')
  expect(sent[0]?.input).toEqual({
    ...{ id: 'm-1', version: 3, leadUnit: 'H03', coUnits: ['H04'], days: 5, watcherId: 'D0001' },
  })
})

test('when somebody was faster it says who, and what was typed is still there', async () => {
  const fault = { code: 'conflict', message: '这件事刚被柳沟镇联络站处理过。' } as const
  open('officer', aMessage({ stage: 'submitted' }), fault)
  await screen.findByText('办理经过')
  tap('要补充')
  fireEvent.change(screen.getByLabelText('想问群众什么'), { target: { value: '是哪一段渠？' } })
  tap('问群众')
  expect(await screen.findByText(fault.message)).toBeTruthy()
  expect(screen.getByText('您刚才写的：是哪一段渠？')).toBeTruthy()
  expect(screen.getByDisplayValue('是哪一段渠？')).toBeTruthy()
  expect(onDone).not.toHaveBeenCalled()
})

test('acting twice before the message is fetched again is no conflict with oneself', async () => {
  const message = aMessage({ stage: 'withDeputy', owner: { kind: 'deputy', id: 'D0001' } })
  open('deputy', message)
  await screen.findByText('办理经过')
  const follows = async (words: string) => {
    tap('跟进')
    fireEvent.change(screen.getByPlaceholderText(/^例如/), { target: { value: words } })
    tap('发出这一笔')
    await waitFor(() => expect(screen.queryByRole('button', { name: '发出这一笔' })).toBeNull())
  }
  await follows('去看过了')
  await follows('又去了一次')
  expect(sent.map(({ input }) => input.version)).toEqual([3, 4])
})

test('what was done from the list beside it is fetched', async () => {
  const { rerender } = open('unit', aMessage({ stage: 'assigned' }))
  await screen.findByText('办理经过')
  open('unit', aMessage({ stage: 'inProgress', version: 4 })).unmount()
  rerender(<MessageDetail id="m-1" listed={4} onDone={onDone} />)
  expect(await screen.findByRole('button', { name: '申请延期' })).toBeTruthy()
})

test('a refused answer stays in its form with the reason', async () => {
  open('unit', aMessage({ stage: 'inProgress' }), { code: 'unavailable', message: '这会儿存不上。' })
  fireEvent.click(await screen.findByRole('radio', { name: /列入计划/ }))
  fireEvent.change(screen.getByLabelText('答复群众'), { target: { value: '三月清淤。' } })
  expect(screen.getByRole('button', { name: '先选哪天前做到' })).toBeTruthy()
  fireEvent.click(screen.getByRole('radio', { name: /解决了/ }))
  tap('交上去审')
  expect(await screen.findByText('这会儿存不上。')).toBeTruthy()
  expect(screen.getByDisplayValue('三月清淤。')).toBeTruthy()
})

test('an answer goes back only with a word on what is wrong', async () => {
  open('township', aMessage({ stage: 'pendingReply', pendingReply: aReply({ writtenBy: 'p-unit' }) }))
  await screen.findByText('办理经过')
  tap('退回重写')
  tap('先写要怎么改')
  fireEvent.change(screen.getByLabelText('要怎么改'), { target: { value: '写明哪天修好' } })
  tap('退回重写')
  await screen.findByRole('button', { name: '退回重写' })
  expect(sent.map(({ input }) => [input.approve, input.note])).toEqual([[false, '写明哪天修好']])
})

test('stopping a doubted text is asked once more', async () => {
  open(
    'officer',
    aMessage({ stage: 'screening', screening: { suggest: 'review', label: '10001', blockedBy: [] } }),
  )
  await screen.findByText('办理经过')
  tap('拦下')
  tap('不拦，再看看')
  expect(sent).toEqual([])
})

test('a unit reads nothing about the person', async () => {
  const contact = { name: '赵演示', phone: '' }
  open('unit', aMessage({ stage: 'assigned', contact, handlersMayCall: true }))
  await screen.findByText('办理经过')
  expect(document.body.textContent).not.toMatch(/赵|谁说的|公开吗/)
})
