import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { FaultBody } from '#shared/kernel/fault'
import { forbiddenQuestions } from '#shared/suggestions/checklist'
import { resetTaro, routeTo } from '#test/support/taro'
import SuggestionWritePage from '../../../miniprogram/src/workbench/pages/suggestion-write/index'

type Request = { data: { action: string; input: Record<string, unknown> } }

const start = {
  leadName: '周演示',
  messages: [
    {
      messageId: 'M07',
      title: '灌溉支渠淤堵',
      number: '2026-ST05-0007',
      villageName: '二渠村',
      statusText: '办理中',
      text: '二支渠淤死了。',
    },
  ],
  deputies: [{ id: 'D05002', name: '苏演示' }],
  units: [{ id: 'H12', name: '县水务局' }],
  questions: Object.entries(forbiddenQuestions).map(([kind, words]) => ({ kind, words })),
}
const done = { id: 's-1', state: 'drafting', stateText: '起草中' }

let asked: Request['data'][]
/** What the next writes answer, in order; nothing left: done. */
let refusals: (FaultBody | 'lost' | null)[]

function answer({ data }: Request): object {
  asked.push(data)
  if (data.action === 'suggestions.start') return { ok: true, data: start }
  if (!/draft|submit/.test(data.action)) return { ok: true, data: { roles: [], grants: [] } }
  const refusal = refusals.shift()
  if (refusal === 'lost') throw new Error('request:fail timeout')
  if (refusal) return { ok: false, fault: refusal }
  return { ok: true, data: { ...done, version: asked.filter(({ action }) => /draft/.test(action)).length } }
}

beforeEach(() => {
  resetTaro()
  asked = []
  refusals = []
  routeTo('workbench/pages/suggestion-write/index', { message: 'M07' })
  jest
    .mocked(Taro.cloud.callFunction)
    .mockImplementation((async (request: Request) => ({ result: answer(request) })) as never)
})

const inputsOf = (action: string) => asked.filter((one) => one.action === action).map(({ input }) => input)
const write = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value } })
const press = async (name: string) => fireEvent.click(await screen.findByLabelText(name))
const answerAt = (index: number, answer: '是' | '不是') => {
  const found = screen.getAllByLabelText(answer)[index]
  if (found) fireEvent.click(found)
}

const leaves = () => waitFor(() => expect(Taro.redirectTo).toHaveBeenCalledTimes(1))

async function fill(): Promise<void> {
  await screen.findByText('灌溉支渠淤堵')
  write('案由', '关于疏通二支渠的建议')
  write('情况', '二支渠淤死了，浇不上水。')
  write('分析', '两家管，谁也不先动手。')
  write('具体建议', '春灌前先清最堵的一段。')
  for (const no of screen.getAllByLabelText('不是')) fireEvent.click(no)
}

test('a letter passed on is refused at the words it is about, and nothing typed is lost', async () => {
  const message = '和留言“灌溉支渠淤堵”有 92% 一样。您写的都在。'
  refusals = [null, { code: 'invalidInput', message, field: 'situation' }]
  render(<SuggestionWritePage />)
  await fill()
  await press('交上去')
  expect(await screen.findByLabelText(`情况，${message}`)).toBeTruthy()
  expect(screen.getByDisplayValue('二支渠淤死了，浇不上水。')).toBeTruthy()
  write('情况', '我去看了，下段七个村浇不上水。')
  await press('交上去')
  await leaves()
  expect(inputsOf('suggestions.draft')).toMatchObject([
    { content: { messageIds: ['M07'], checklist: { ownMatter: false, other: false } } },
    { id: 's-1', version: 1, content: { situation: '我去看了，下段七个村浇不上水。' } },
  ])
})

test('saved again after an answer got lost, it is one draft with the newest words', async () => {
  refusals = ['lost']
  render(<SuggestionWritePage />)
  await fill()
  await press('存草稿')
  expect(await screen.findByText(/网络没连上/)).toBeTruthy()
  write('情况', '后来又去看了一次，还是没水。')
  await press('存草稿')
  expect(await screen.findByText(/草稿存好了/)).toBeTruthy()
  const [first, again, update] = inputsOf('suggestions.draft')
  expect(again?.requestId).toBe(first?.requestId)
  expect(update).toMatchObject({ id: 's-1', content: { situation: '后来又去看了一次，还是没水。' } })
})

test('what is typed is kept on the phone before anything is sent', async () => {
  const { unmount } = render(<SuggestionWritePage />)
  await fill()
  act(() => unmount())
  render(<SuggestionWritePage />)
  expect(await screen.findByDisplayValue('关于疏通二支渠的建议')).toBeTruthy()
  expect(inputsOf('suggestions.draft')).toEqual([])
})

test('one "yes" and it is no suggestion; with a co-signer he is asked first', async () => {
  render(<SuggestionWritePage />)
  await fill()
  answerAt(0, '是')
  expect(screen.getByLabelText('有一项“是”，不能写成建议')).toBeTruthy()
  answerAt(0, '不是')
  await press('加一位代表：选一位代表')
  fireEvent.click(screen.getByLabelText('苏演示'))
  await press('请 1 位代表联名')
  await leaves()
  expect(inputsOf('suggestions.draft')).toMatchObject([{ content: { coSigners: ['D05002'] } }])
  expect(inputsOf('suggestions.submit')).toEqual([])
})
