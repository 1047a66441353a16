import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { resetTaro, routeTo } from '#test/support/taro'
import AddSessionPage from '../../../miniprogram/src/workbench/pages/add-session/index'
import RosterPage from '../../../miniprogram/src/workbench/pages/roster/index'
import SessionPage from '../../../miniprogram/src/workbench/pages/session/index'

const refuse = () =>
  jest.mocked(Taro.cloud.callFunction).mockResolvedValue({
    result: { ok: false, fault: { code: 'forbidden', message: '不是您的站。' } },
  } as never)

beforeEach(() => {
  resetTaro()
  refuse()
})

test.each([
  ['加一场', AddSessionPage],
  ['自动排班', RosterPage],
  ['一场接待', SessionPage],
])('%s opened without its parameter leads to the plan and asks the cloud nothing', (_name, Page) => {
  render(<Page />)
  fireEvent.click(screen.getByRole('button', { name: '看排班表' }))
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/workbench/pages/sessions/index' })
  expect(Taro.cloud.callFunction).not.toHaveBeenCalled()
})

test('a roster whose station may not be read says so instead of loading for ever', async () => {
  routeTo('workbench/pages/roster/index', { site: 'ST99' })
  render(<RosterPage />)
  expect(await screen.findByText('不是您的站。')).toBeTruthy()
  expect(screen.getByRole('button', { name: '再试一次' })).toBeTruthy()
})
