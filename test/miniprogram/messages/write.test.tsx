import { act, fireEvent, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { resetTaro } from '#test/support/taro'
import { draftKey } from '../../../miniprogram/src/features/messages/draft/message-draft'
import WritePage from '../../../miniprogram/src/features/messages/pages/write/index'
import { readDraft } from '../../../miniprogram/src/platform/draft'
import { renderInBrowser } from '../ui/support'
import { cloudAnswers } from './cloud'

const write = (words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: '您想说什么事' }), { target: { value: words } })
const pause = () => act(() => new Promise((resolve) => setTimeout(resolve, 700)))

beforeEach(() => {
  resetTaro()
  cloudAnswers({})
})

test('what is typed is on the phone by itself, with an id of its own, and is there again after a kill', async () => {
  const { unmount } = renderInBrowser(<WritePage />)
  expect(screen.getByRole('button', { name: '先写一句话，再往下' })).toBeTruthy()
  write('路灯坏了')
  await pause()
  expect(screen.getByText(/草稿已存在手机里/)).toBeTruthy()
  expect(readDraft<{ requestId: string }>(draftKey)?.value.requestId).toMatch(/^\w{20}$/)
  unmount()
  renderInBrowser(<WritePage />)
  expect(screen.getByDisplayValue('路灯坏了')).toBeTruthy()
  expect(screen.getByRole('button', { name: '先选哪个村，再往下' })).toBeTruthy()
})

test('danger comes first and does not come back once it was seen', async () => {
  renderInBrowser(<WritePage />)
  write('我家着火了，快来人')
  await pause()
  fireEvent.click(screen.getByRole('button', { name: '打 119 火' }))
  expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '119' })
  fireEvent.click(screen.getByRole('button', { name: '没有危险，接着写' }))
  expect(screen.getByDisplayValue('我家着火了，快来人')).toBeTruthy()
})

test('a report is told before it is sent who reads it', async () => {
  renderInBrowser(<WritePage />)
  write('村主任贪污低保款')
  await pause()
  fireEvent.click(screen.getByRole('button', { name: '打 12388' }))
  expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '12388' })
})
