import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { aMessage } from '#test/support/a-message'
import { resetTaro } from '#test/support/taro'
import { MessageDetail } from '../../../miniprogram/src/workbench/message/message-detail'
import { seenBy } from './views'

type Request = { data: { action: string; input: Record<string, unknown> } }
let sent: Request['data'][]

const phrases = [
  { use: 'reply', text: '县里定了：〔怎么定的〕，编号〔编号〕。' },
  { use: 'note', text: '这一句是写给单位的。' },
]

beforeEach(() => {
  resetTaro()
  sent = []
  const message = aMessage({ stage: 'escalated', number: '2026-ST05-0008' })
  const book = { office: 'county:county', officeName: '县人大代表工委', version: 1, phrases }
  const reads: Record<string, unknown> = {
    'messages.get': seenBy('county', message),
    'messages.near': { items: [], likeliest: null, sameWords: [] },
    'mediations.ofMessage': { items: [] },
    'people.me': { uploadPrefix: 'photos/x/' },
    'phrases.list': { books: [book] },
  }
  jest.mocked(Taro.cloud.callFunction).mockImplementation((({ data }: Request) => {
    const read = reads[data.action]
    if (read === undefined) sent.push(data)
    const done = { id: 'm-1', version: 4, status: 'closed', stage: 'closed', number: '2026-ST05-0008' }
    return Promise.resolve({ result: { ok: true, data: read ?? done } })
  }) as never)
})

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const words = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '给群众的话' })

test('the county puts one of its own sentences in; with a blank left it does not go out', async () => {
  render(<MessageDetail id="m-1" onDone={jest.fn()} />)
  fireEvent.click(await screen.findByRole('radio', { name: /^写明情况，办结/ }))
  tap('常用语')
  fireEvent.click(await screen.findByRole('button', { name: `写上：${String(phrases[0]?.text)}` }))
  expect(screen.queryByRole('button', { name: /写给单位/ })).toBeNull()
  expect(words().value).toBe('县里定了：〔怎么定的〕，编号2026-ST05-0008。')
  tap('还有一处没填：〔怎么定的〕')
  expect(screen.queryByRole('alertdialog')).toBeNull()
  fireEvent.change(words(), { target: { value: words().value.replace('〔怎么定的〕', '今年修') } })
  tap('发给群众，办结')
  tap('办结')
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({
    action: 'messages.decideEscalated',
    input: { decision: 'close', text: '县里定了：今年修，编号2026-ST05-0008。' },
  })
})
