import { fireEvent, screen, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { Output } from '#shared/contract'
import { setCare } from '../../../miniprogram/src/platform/care'
import { rememberPlace } from '../../../miniprogram/src/platform/place'
import HomePage from '../../../miniprogram/src/tabs/home/index'
import { homeSpeech } from '../../../miniprogram/src/tabs/home/home-speech'
import { resetTaro } from '../../support/taro'
import { renderInBrowser } from '../ui/support'

const home: Output<'home.get'> = {
  countyName: '青澜县',
  officeName: '青澜县人大常委会代表工委',
  demo: true,
  unit: { id: 'U05', name: '柳沟镇' },
  site: { id: 'ST05', name: '柳沟镇人大代表联络站', address: '一楼', phone: '0000-1234505' },
  nextReception: {
    id: 'R1',
    siteId: 'ST05',
    siteName: '柳沟镇人大代表联络站',
    name: '代表公开接待日',
    guests: [],
    link: '',
    cancelled: false,
    day: '2026-02-24',
    scheduled: '2026-02-15',
    effective: '2026-02-24',
    reason: 'holiday:春节',
    reasonText: '春节放假，顺延到节后',
    published: true,
    provisional: false,
    noticeBy: '2026-02-12',
    start: '9:00',
    end: '11:00',
    place: '便民服务中心一楼',
    plate: { month: '2月', numeral: '24', weekday: '周二', lunar: '初八' },
    movedText: '原定2月15日（周日）',
    deputies: [],
    closed: false,
    outcomeText: '',
  },
  myOpen: null,
  duty: [],
  notices: [],
  solved: [],
  figures: { year: 2026, received: 21, answered: 19, rated: 15, solved: 14, satisfied: 13, asOfText: '' },
  asOf: '2026-02-11T01:20:00Z',
}
const calls = () => jest.mocked(Taro.cloud.callFunction).mock.calls.map(([call]) => call.data as unknown)

beforeEach(() => {
  resetTaro()
  const answer = { result: { ok: true, data: home } } as never
  jest.mocked(Taro.cloud.callFunction).mockResolvedValue(answer)
})

test('home is one call, shows the new date with the old one, and figures with what they are out of', async () => {
  renderInBrowser(<HomePage />)
  expect(await screen.findByRole('img', { name: /2月24日，由2月15日改来/ })).toBeTruthy()
  expect(screen.getByText(/件说解决（15 件评了）/)).toBeTruthy()
  await waitFor(() => expect(calls()).toEqual([{ action: 'home.get', input: {} }]))
})

test('a chosen township is asked for by its id, and the red button carries its station', async () => {
  rememberPlace({ unitId: 'U05', unitName: '柳沟镇', siteId: 'ST05', chosen: true })
  renderInBrowser(<HomePage />)
  fireEvent.click(await screen.findByRole('button', { name: '我要留言' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/features/messages/pages/write/index?station=ST05' })
  expect(calls()).toEqual([{ action: 'home.get', input: { unitId: 'U05' } }])
})

test('关怀模式 shows fewer things and the way out', async () => {
  setCare(true)
  renderInBrowser(<HomePage />, { care: true, textScale: 1 })
  expect(await screen.findByRole('button', { name: '打联络站电话' })).toBeTruthy()
  expect(screen.getByText('上午 9–11 点')).toBeTruthy()
  expect(screen.queryByText(/件说解决/)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '退出大字' }))
  expect(await screen.findByRole('button', { name: '关怀模式' })).toBeTruthy()
})

test('read aloud says the new date before the old one', () => {
  const speech = homeSpeech(home)
  expect(speech.indexOf('2月24日')).toBeLessThan(speech.indexOf('2月15日'))
  expect(speech).toContain('9点到11点')
})
