import { fireEvent, screen, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { resetTaro } from '#test/support/taro'
import ListPage from '../../../miniprogram/src/features/inbox/pages/list/index'
import { cloudAnswers, ok, sentTo } from '../messages/cloud'
import { renderInBrowser } from '../ui/support'

const line = (id: string, unread = false) => ({
  id,
  title: `第 ${id} 步`,
  text: '演示',
  whenText: '今天 8:55',
  unread,
})
const newest = '2026-02-11T00:55:00.000Z'
const page = {
  items: [
    {
      key: 'message:M07',
      about: '留言',
      link: { page: 'progress', id: 'M07', words: '去补充' },
      lines: [line('5', true), ...['4', '3', '2', '1'].map((id) => line(id))],
    },
  ],
  next: 'cursor',
  newest,
}
const older = { ...page, items: [{ ...page.items[0], lines: [line('0')] }], next: null }

beforeEach(() => {
  resetTaro()
  cloudAnswers({
    'inbox.list': ({ cursor }: { cursor?: string }) => ({ ok: true, data: cursor ? older : page }),
    'inbox.open': ok({ openedAt: newest }),
  })
})

test('five steps of one case are one row, which leads to the very act', async () => {
  renderInBrowser(<ListPage />)
  fireEvent.click(await screen.findByRole('button', { name: /^没看过，留言，第 5 步/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/features/messages/pages/progress/index?message=M07' })
  expect(screen.queryByText('第 1 步')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '还有 4 条' }))
  expect(screen.getByText('第 1 步')).toBeTruthy()
})

test('what an older page says of the same case goes below it', async () => {
  renderInBrowser(<ListPage />)
  fireEvent.click(await screen.findByRole('button', { name: '再看前面的' }))
  expect(await screen.findByRole('button', { name: '还有 5 条' })).toBeTruthy()
})

test('looked at it is opened, up to what was shown', async () => {
  renderInBrowser(<ListPage />)
  await waitFor(() => expect(sentTo('inbox.open')).toEqual([{ upTo: newest }]))
})

test('without a network the kept inbox is shown, and nothing is called opened', async () => {
  const { unmount } = renderInBrowser(<ListPage />)
  await screen.findByText('第 5 步')
  unmount()
  jest.mocked(Taro.cloud.callFunction).mockReset().mockRejectedValue({ errMsg: 'request:fail' })
  renderInBrowser(<ListPage />)
  expect(await screen.findByText(/没有网络。这是/)).toBeTruthy()
  expect(screen.getByText('第 5 步')).toBeTruthy()
  expect(sentTo('inbox.open')).toEqual([])
})

test('nothing yet says what will come', async () => {
  cloudAnswers({ 'inbox.list': ok({ items: [], next: null, newest: null }) })
  renderInBrowser(<ListPage />)
  expect(await screen.findByText('还没有您的消息')).toBeTruthy()
})
