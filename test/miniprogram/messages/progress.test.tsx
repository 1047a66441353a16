import { fireEvent, screen, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { viewFor } from '#shared/messages/views/views'
import { aCounty } from '#test/support/a-county'
import { aMessage, aReply } from '#test/support/a-message'
import { actors } from '#test/support/actors'
import { pinnedNow } from '#test/support/pinned'
import { resetTaro, routeTo } from '#test/support/taro'
import ProgressPage from '../../../miniprogram/src/features/messages/pages/progress/index'
import { renderInBrowser } from '../ui/support'
import { cloudAnswers, ok, refused, sentTo } from './cloud'

const names = { siteName: '柳沟镇联络站', sitePhone: '0000-0000005', deputyName: null, deputies: [] }
const setting = { now: pinnedNow, county: aCounty(), names }
const seenBy = (reader: keyof typeof actors, message: ReturnType<typeof aMessage>) =>
  viewFor(message, { ...setting, by: actors[reader] })
const replied = aMessage({ stage: 'replied', replies: [aReply()] })

beforeEach(() => {
  resetTaro()
  routeTo('/features/messages/pages/progress/index', { message: 'm1' })
})

test('an answer is rated with two answers; a lost race reloads and keeps what was chosen and typed', async () => {
  cloudAnswers({
    'messages.get': ok(seenBy('author', replied)),
    'messages.rate': () => refused('conflict', '联络站刚处理过，请看最新的。'),
  })
  renderInBrowser(<ProgressPage />)
  fireEvent.click(await screen.findByRole('radio', { name: /^没解决/ }))
  fireEvent.click(screen.getByRole('radio', { name: '不满意' }))
  fireEvent.change(screen.getByRole('textbox', { name: '想说几句' }), { target: { value: '灯还是不亮' } })
  fireEvent.click(screen.getByRole('button', { name: '交评价' }))
  await screen.findByText('联络站刚处理过，请看最新的。')
  await waitFor(() => expect(sentTo('messages.get').length).toBeGreaterThan(1))
  expect(screen.getByDisplayValue('灯还是不亮')).toBeTruthy()
  expect(sentTo('messages.rate')).toEqual([
    expect.objectContaining({ solved: 'no', satisfied: 'dissatisfied', version: replied.version }),
  ])
})

test('acting again right after one’s own act names the version that act made', async () => {
  const message = aMessage({ stage: 'inProgress' })
  const done = { id: 'm1', version: 4, status: 'inProgress', stage: 'inProgress', number: null }
  cloudAnswers({
    'messages.get': ok(seenBy('author', message)),
    'messages.urge': ok(done),
    'messages.withdraw': ok(done),
  })
  renderInBrowser(<ProgressPage />)
  fireEvent.click(await screen.findByRole('button', { name: '催一下' }))
  await screen.findByText(/^催过了/)
  fireEvent.click(screen.getByRole('button', { name: '撤回这件留言' }))
  fireEvent.click(screen.getByRole('button', { name: '撤回' }))
  await waitFor(() => expect(sentTo('messages.withdraw')).toEqual([expect.objectContaining({ version: 4 })]))
})

test('what the author may not do now is not there', async () => {
  cloudAnswers({ 'messages.get': ok(seenBy('author', replied)) })
  renderInBrowser(<ProgressPage />)
  await screen.findByRole('button', { name: '先说解没解决' })
  expect(screen.queryByRole('button', { name: '撤回这件留言' })).toBeNull()
  expect(screen.queryByRole('button', { name: '催一下' })).toBeNull()
})

test('withdrawing asks first, and the safe way does nothing', async () => {
  cloudAnswers({ 'messages.get': ok(seenBy('author', aMessage({ stage: 'submitted' }))) })
  renderInBrowser(<ProgressPage />)
  fireEvent.click(await screen.findByRole('button', { name: '撤回这件留言' }))
  fireEvent.click(screen.getByRole('button', { name: '不撤，接着办' }))
  expect(sentTo('messages.withdraw')).toEqual([])
})

test('whoever works on it goes to the workbench', async () => {
  const message = aMessage({ stage: 'inProgress' })
  cloudAnswers({ 'messages.get': ok(seenBy('township', message)) })
  renderInBrowser(<ProgressPage />)
  await waitFor(() =>
    expect(Taro.redirectTo).toHaveBeenCalledWith({
      url: `/workbench/pages/message/index?message=${message._id}`,
    }),
  )
})
