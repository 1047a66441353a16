import { fireEvent, screen, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { load, save } from '../../../miniprogram/src/platform/storage'
import MinePage from '../../../miniprogram/src/tabs/mine/index'
import { resetTaro } from '../../support/taro'
import { renderInBrowser } from '../ui/support'

const me = (grants: unknown[]) =>
  jest.mocked(Taro.cloud.callFunction).mockResolvedValue({
    result: {
      ok: true,
      data: { known: true, name: '白演示', roles: ['resident'], grants, uploadPrefix: null },
    },
  } as never)
const grant = { role: 'liaisonOfficer', roleName: '联络员', unitId: 'U05', placeName: '柳沟镇' }

beforeEach(() => resetTaro())

test('the desk stands open for who holds a role, and is unknown to others', async () => {
  me([])
  const resident = renderInBrowser(<MinePage />)
  await waitFor(() => expect(Taro.cloud.callFunction).toHaveBeenCalled())
  expect(screen.queryByRole('button', { name: '进工作台' })).toBeNull()
  resident.unmount()
  me([grant])
  renderInBrowser(<MinePage />)
  fireEvent.click(await screen.findByRole('button', { name: '进工作台' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/workbench/pages/desk/index' })
})

test('the WeChat build has no 换个身份试试', async () => {
  me([grant])
  renderInBrowser(<MinePage />)
  await screen.findByRole('button', { name: '进工作台' })
  expect(screen.queryByText('换个身份试试')).toBeNull()
})

test('clearing the phone asks first, keeps 关怀模式 and forgets the rest', async () => {
  me([])
  save('drafts', { message: { savedAt: '', value: '路灯' } })
  save('place', { unitId: 'U05' })
  save('care', false)
  renderInBrowser(<MinePage />)
  fireEvent.click(screen.getByRole('button', { name: /清除这台手机/ }))
  expect(load('drafts')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: '清除' }))
  await screen.findByText(/清掉了/)
  expect(load('drafts')).toBeUndefined()
  expect(load('place')).toBeUndefined()
  expect(Taro.getFileSystemManager().rmdir).toHaveBeenCalled()
  expect(load('care')).toBe(false)
})
