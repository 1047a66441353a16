import Taro from '@tarojs/taro'
import { templateIds } from '#shared/inbox/template-ids'
import { resetTaro } from '#test/support/taro'
import { askNow, keptAsks, openSwitch, sendAsks } from '../../../miniprogram/src/platform/asks'
import { cloudAnswers, ok, refused, sentTo } from '../messages/cloud'

const popUp = jest.mocked(Taro.requestSubscribeMessage)
const { progress, rating, duty } = templateIds

/** What the popup of this tap answers for every template. */
const popUpSays = (answer: string) =>
  popUp.mockImplementation(async ({ tmplIds }: { tmplIds: string[] }) => ({
    errMsg: 'requestSubscribeMessage:ok',
    ...Object.fromEntries(tmplIds.map((id) => [id, answer])),
  }))

beforeEach(() => resetTaro())

test('WeChat is asked inside the tap, before anything is waited for', () => {
  popUpSays('accept')
  void askNow(['progress', 'rating'])
  expect(popUp).toHaveBeenCalledWith({ tmplIds: [progress.id, rating.id] })
})

test('a second tap while the popup is open asks nothing', async () => {
  popUpSays('accept')
  const first = askNow(['progress'])
  expect(await askNow(['progress'])).toBeNull()
  await first
  expect(popUp).toHaveBeenCalledTimes(1)
})

test('what is held is not asked for, unless one asks for more', async () => {
  popUpSays('accept')
  cloudAnswers({ 'inbox.asked': ok({ left: { progress: 1, rating: 0, duty: 0, todo: 0, notice: 0 } }) })
  await askNow(['progress'])
  expect(await askNow(['progress'])).toBeNull()
  await askNow(['progress', 'duty'])
  expect(popUp).toHaveBeenLastCalledWith({ tmplIds: [duty.id] })
  await askNow(['progress'], true)
  expect(popUp).toHaveBeenLastCalledWith({ tmplIds: [progress.id] })
})

test('without a network the answer waits on the phone and is sent later under the same id', async () => {
  popUpSays('accept')
  cloudAnswers({
    'inbox.asked': () => {
      throw new Error('offline')
    },
  })
  await askNow(['progress'])
  expect(keptAsks()).toMatchObject({ held: { progress: 1 }, unsent: [{ results: { progress: 'accept' } }] })
  const [{ requestId } = {}] = keptAsks().unsent

  cloudAnswers({ 'inbox.asked': ok({ left: { progress: 1 } }) })
  await sendAsks()
  expect(sentTo('inbox.asked').at(-1)).toEqual({ requestId, results: { progress: 'accept' } })
  expect(keptAsks().unsent).toEqual([])
})

test('what the cloud will never take does not stand in the way of the rest', async () => {
  popUpSays('reject')
  cloudAnswers({ 'inbox.asked': () => refused('invalidInput', '认不出。') })
  await askNow(['progress'])
  expect(keptAsks().unsent).toEqual([])
})

test('the main switch is off: remembered until a popup opens again, and nothing is counted', async () => {
  popUp.mockRejectedValue({ errMsg: 'requestSubscribeMessage:fail', errCode: 20004 })
  expect(await askNow(['progress'])).toBe('switchedOff')
  expect(keptAsks()).toMatchObject({ off: true, held: {}, unsent: [] })
  popUpSays('reject')
  await askNow(['progress'])
  expect(keptAsks().off).toBe(false)
})

test('the main switch turned on in the settings is on: it is not called off any longer', async () => {
  popUp.mockRejectedValue({ errMsg: 'requestSubscribeMessage:fail', errCode: 20004 })
  await askNow(['progress'])
  const openSetting = jest.mocked(Taro.openSetting)
  openSetting.mockResolvedValue({ subscriptionsSetting: { mainSwitch: false } } as never)
  expect(await openSwitch()).toBe(false)
  expect(keptAsks().off).toBe(true)
  openSetting.mockResolvedValue({ subscriptionsSetting: { mainSwitch: true } } as never)
  expect(await openSwitch()).toBe(true)
  expect(keptAsks().off).toBe(false)
})
