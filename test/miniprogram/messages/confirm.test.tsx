import { fireEvent, screen, waitFor } from '@testing-library/react'
import { resetTaro } from '#test/support/taro'
import { draftKey, emptyDraft } from '../../../miniprogram/src/features/messages/draft/message-draft'
import { queuedMessage } from '../../../miniprogram/src/features/messages/draft/queue'
import ConfirmPage from '../../../miniprogram/src/features/messages/pages/confirm/index'
import ListPage from '../../../miniprogram/src/features/messages/pages/list/index'
import { keepDraft, readDraft } from '../../../miniprogram/src/platform/draft'
import { renderInBrowser } from '../ui/support'
import { cloudAnswers, ok, refused, sentTo } from './cloud'

const receipt = {
  id: 'm1',
  queryCode: 'BV9ES3S8',
  status: 'submitted',
  tag: { word: '已提交', tone: 'info', icon: 'send' },
  owner: { name: '柳沟镇联络站', sub: '', phone: '', due: null, byItself: '' },
  words: '收下了。',
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

beforeEach(() => {
  resetTaro()
  keepDraft(draftKey, {
    ...emptyDraft,
    requestId: 'r1',
    text: '南巷路灯坏了七盏',
    place: { unitId: 'U05', unitName: '柳沟镇', village: { id: 'V1', name: '南巷村' } },
    consent: true,
  })
})

test('pressed twice it is sent once; the code is shown and the draft is gone', async () => {
  cloudAnswers({ 'messages.submit': ok(receipt) })
  renderInBrowser(<ConfirmPage />)
  const button = screen.getByRole('button', { name: '发送' })
  fireEvent.click(button)
  fireEvent.click(button)
  await screen.findByText('BV9ES3S8')
  expect(sentTo('messages.submit')).toHaveLength(1)
  expect(readDraft(draftKey)).toBeUndefined()
})

test('without a network it waits; the list shows it and sends the same request', async () => {
  let online = false
  cloudAnswers({
    'messages.submit': () => {
      if (!online) throw new Error('offline')
      return { ok: true, data: receipt }
    },
    'messages.mine': ok({ items: [], next: null }),
  })
  const { unmount } = renderInBrowser(<ConfirmPage />)
  press('发送')
  await screen.findByText('没发出去，草稿还在')
  expect(queuedMessage()).toMatchObject({ requestId: 'r1' })
  unmount()

  online = true
  renderInBrowser(<ListPage />)
  await screen.findByText('等着的那件发出去了')
  const requests = sentTo('messages.submit').map(({ requestId }) => requestId)
  expect(new Set(requests)).toEqual(new Set(['r1']))
  expect(queuedMessage()).toBeUndefined()
  expect(readDraft(draftKey)).toBeUndefined()
})

test('words of danger: the phone numbers first, then it is sent as seen', async () => {
  cloudAnswers({
    'messages.submit': ({ dangerSeen }: { dangerSeen: boolean }) =>
      dangerSeen ? { ok: true, data: receipt } : refused('invalidInput', '请先打 110。', 'dangerSeen'),
  })
  renderInBrowser(<ConfirmPage />)
  press('发送')
  await screen.findByText('有人正有危险？')
  press('没有危险，接着写')
  await screen.findByText('BV9ES3S8')
  expect(sentTo('messages.submit').map(({ dangerSeen }) => dangerSeen)).toEqual([false, true])
})

test('a refusal about an earlier field keeps the draft and leads back to it', async () => {
  cloudAnswers({
    'messages.submit': () => refused('contentRejected', '这段话里有平台不让发的内容。', 'text'),
  })
  renderInBrowser(<ConfirmPage />)
  press('发送')
  await screen.findByText(/平台不让发的内容/)
  expect(screen.getByRole('button', { name: '回去改' })).toBeTruthy()
  await waitFor(() => expect(readDraft(draftKey)?.value).toMatchObject({ text: '南巷路灯坏了七盏' }))
})
