import Taro from '@tarojs/taro'

type Answers = Record<string, (input: never) => unknown>

const callFunction = jest.mocked(Taro.cloud.callFunction)

/** Answers calls by action; an answer that throws is a lost network. Whatever is not listed is not there. */
export function cloudAnswers(answers: Answers): void {
  callFunction.mockImplementation((({ data }: { data: { action: string; input: never } }) => {
    const answer = answers[data.action]
    const missing = { ok: false, fault: { code: 'unavailable', message: data.action } }
    try {
      return Promise.resolve({ result: answer ? answer(data.input) : missing })
    } catch {
      return Promise.reject(Object.assign(new Error('request:fail'), { errMsg: 'request:fail' }))
    }
  }) as never)
}

export const ok = (data: unknown) => () => ({ ok: true, data })

export const refused = (code: string, message: string, field?: string) => ({
  ok: false,
  fault: { code, message, ...(field && { field }) },
})

/** What was sent to one action, in order. */
export function sentTo(action: string): Record<string, unknown>[] {
  const calls = callFunction.mock.calls as unknown as [
    { data: { action: string; input: Record<string, unknown> } },
  ][]
  return calls
    .map(([{ data }]) => data)
    .filter((data) => data.action === action)
    .map(({ input }) => input)
}
