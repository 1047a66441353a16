import { act, renderHook, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { answerKey, forgetAnswers, keptAnswer } from '../../../miniprogram/src/platform/cache'
import { useAction } from '../../../miniprogram/src/platform/use-action'
import { useQuery } from '../../../miniprogram/src/platform/use-query'

const callFunction = jest.mocked(Taro.cloud.callFunction)
const answers = (result: unknown) => callFunction.mockResolvedValue({ result } as never)
const fails = (errMsg: string) => callFunction.mockRejectedValue({ errMsg })

beforeEach(() => {
  forgetAnswers()
  callFunction.mockReset()
})

test('a read shows the answer and keeps it; without a network it shows what was kept, and since when', async () => {
  answers({ ok: true, data: { stations: [] } })
  const first = renderHook(() => useQuery('stations.list', {}))
  expect(first.result.current.status).toBe('loading')
  await waitFor(() => expect(first.result.current.status).toBe('ready'))
  first.unmount()

  fails('cloud.callFunction:fail request:fail')
  const second = renderHook(() => useQuery('stations.list', {}))
  expect(second.result.current).toMatchObject({ status: 'ready', data: { stations: [] } })
  await waitFor(() => expect(second.result.current.status).toBe('offline'))
  expect(second.result.current.data).toEqual({ stations: [] })
  expect(second.result.current.asOf).toMatch(/^\d{4}-/)
})

test('our own failure is an error with a sentence, and retry asks again', async () => {
  fails('cloud.callFunction:fail FUNCTIONS_EXECUTE_FAIL')
  const { result } = renderHook(() => useQuery('stations.list', {}))
  await waitFor(() => expect(result.current.status).toBe('error'))
  expect(result.current.fault?.message).toContain('是我们这边出了问题')
  answers({ ok: true, data: { stations: [] } })
  act(() => result.current.retry())
  await waitFor(() => expect(result.current.status).toBe('ready'))
  expect(result.current.fault).toBeUndefined()
})

test('an answer that was asked for before the retry does not replace the newer one', async () => {
  const waiting: ((value: unknown) => void)[] = []
  callFunction.mockImplementation(() => new Promise((resolve) => waiting.push(resolve)) as never)
  const { result } = renderHook(() => useQuery('stations.list', {}))
  act(() => result.current.retry())
  const [before, after] = waiting
  await act(async () => after?.({ result: { ok: true, data: 'after' } }))
  await act(async () => before?.({ result: { ok: true, data: 'before' } }))
  expect(result.current.data).toBe('after')
  expect(keptAnswer(answerKey('stations.list', {}))?.data).toBe('after')
})

test('a second tap while the first is under way does nothing; a refusal is shown', async () => {
  let answer: (value: unknown) => void = () => undefined
  callFunction.mockImplementation(() => new Promise((resolve) => (answer = resolve)) as never)
  const { result } = renderHook(() => useAction('messages.withdraw'))
  const input = {} as Parameters<typeof result.current.run>[0]
  act(() => void result.current.run(input))
  act(() => void result.current.run(input))
  expect(result.current.busy).toBe(true)
  expect(callFunction).toHaveBeenCalledTimes(1)
  await act(async () => {
    answer({ result: { ok: false, fault: { code: 'conflict', message: '这件事已经有人接了。' } } })
    await Promise.resolve()
  })
  await waitFor(() => expect(result.current.busy).toBe(false))
  expect(result.current.fault).toMatchObject({ code: 'conflict', message: '这件事已经有人接了。' })
})
