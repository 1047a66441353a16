import { fireEvent, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { Output } from '#shared/contract'
import DeputyCardPage from '../../../miniprogram/src/features/deputies/pages/card/index'
import { resetTaro, routeTo } from '../../support/taro'
import { renderInBrowser } from '../ui/support'

const deputy: Output<'deputies.get'> = {
  id: 'D05001',
  name: '周演示',
  demo: true,
  mandates: ['青澜县第十八届人大代表'],
  constituencyText: '柳沟镇第 2 选区',
  villages: ['老井村'],
  work: '青禾家庭农场',
  groupText: '',
  site: { id: 'ST05', name: '柳沟镇联络站', phone: '0000-1234505' },
  tags: [],
  meetings: [],
  acts: [],
  actsTotal: 0,
  active: true,
  asOf: '2026-02-11T01:20:00Z',
}
const answer = (data: unknown) =>
  jest.mocked(Taro.cloud.callFunction).mockResolvedValue({ result: { ok: true, data } } as never)

beforeEach(() => {
  resetTaro()
  routeTo('/features/deputies/pages/card/index', { scene: 'd%3DD05001' })
})

test('a scanned code opens the card; writing to him carries deputy and station', async () => {
  answer(deputy)
  renderInBrowser(<DeputyCardPage />)
  fireEvent.click(await screen.findByRole('button', { name: '给代表留言' }))
  const url = '/features/messages/pages/write/index?deputy=D05001&station=ST05'
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url })
  expect(screen.getByText(/不公布代表私人号码/)).toBeTruthy()
})

test('a former deputy gets no messages: the code leads to the station', async () => {
  answer({ ...deputy, active: false })
  renderInBrowser(<DeputyCardPage />)
  expect(await screen.findByText(/现在不担任代表了/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '给代表留言' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '看现在的代表' }))
  const url = '/features/deputies/pages/list/index?station=ST05'
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url })
})
