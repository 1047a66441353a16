import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { deskView } from '#shared/bookings/desk-view'
import { withKeys } from '#shared/bookings/booking'
import { newBooking } from '#shared/bookings/new-booking'
import { aCounty } from '#test/support/a-county'
import { aSession } from '#test/support/booking-desk'
import { pinnedNow } from '#test/support/pinned'
import { resetTaro, routeTo } from '#test/support/taro'
import { queued } from '../../../miniprogram/src/workbench/reception-desk/desk-queue'
import ReceptionDeskPage from '../../../miniprogram/src/workbench/pages/reception-desk/index'

type Request = { data: { action: string; input: Record<string, unknown> } }

const session = aSession({ _id: 'S-1', effective: '2026-02-11' })
const booking = withKeys({
  ...newBooking(
    { requestId: 'r1', name: '赵演示', phone: '', matter: '路灯', need: '' },
    { session, id: 'b1', openid: 'o-1', now: pinnedNow },
  ),
  slot: '10:00',
  seat: 0,
})
const site = { _id: 'ST05', name: '柳沟镇人大代表联络站' } as Parameters<typeof deskView>[1]['site']
const desk = deskView(session, {
  ...{ bookings: [booking], deputies: new Map(), site, now: pinnedNow },
  county: aCounty(),
})

let sent: string[]
let offline: boolean
let refusal: { code: string; message: string } | null

function answer({ data: { action, input } }: Request) {
  if (action === 'bookings.desk') return { ok: true, data: { desk } }
  if (refusal) return { ok: false, fault: refusal }
  sent.push(`${action} ${String(input.name ?? input.text ?? input.state ?? input.present)}`)
  return { ok: true, data: { id: 'x', version: 2 } }
}

beforeEach(() => {
  resetTaro()
  ;[sent, offline, refusal] = [[], false, null]
  routeTo('workbench/pages/reception-desk/index', { session: 'S-1' })
  jest
    .mocked(Taro.cloud.callFunction)
    .mockImplementation(((request: Request) =>
      offline && request.data.action !== 'bookings.desk'
        ? Promise.reject(new Error('request:fail network'))
        : Promise.resolve({ result: answer(request) })) as never)
})

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const write = (label: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: label }), { target: { value }, detail: { value } })

async function enterWalkIn(name: string) {
  press('加一位来访的人')
  write('怎么称呼', name)
  press('加上这一位')
  await screen.findByText(name)
}

test('without a network everything is kept, shown as done, and sent in order later', async () => {
  offline = true
  const { unmount } = render(<ReceptionDeskPage />)
  fireEvent.click(await screen.findByRole('button', { name: '赵演示来了' }))
  await enterWalkIn('钱大爷')
  expect(screen.getByText('来过了')).toBeTruthy()
  expect(await screen.findByText(/有 2 条还在手机里/)).toBeTruthy()
  expect(screen.getByRole('button', { name: '还有 2 条没发出去，发完再结束' })).toBeTruthy()
  expect(sent).toEqual([])
  unmount()
  offline = false
  render(<ReceptionDeskPage />)
  await waitFor(() => expect(sent).toEqual(['bookings.note came', 'bookings.walkIn 钱大爷']))
  await waitFor(() => expect(queued()).toEqual([]))
})

test('what the cloud will not have is said in its words, and kept until somebody decides', async () => {
  refusal = { code: 'notFound', message: '名单里找不到这一位。' }
  render(<ReceptionDeskPage />)
  fireEvent.click(await screen.findByRole('button', { name: '赵演示来了' }))
  expect(await screen.findByText('没记上：赵演示来了')).toBeTruthy()
  expect(screen.getByText('名单里找不到这一位。')).toBeTruthy()
  expect(screen.getByText('约好了')).toBeTruthy()
  refusal = null
  await act(async () => press('再发一次'))
  await waitFor(() => expect(sent).toEqual(['bookings.note came']))
  await waitFor(() => expect(screen.queryByText('没记上：赵演示来了')).toBeNull())
})
