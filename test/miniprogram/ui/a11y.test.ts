import { a11y } from '../../../miniprogram/src/ui/a11y'

function on<T>(target: 'h5' | 'weapp', run: () => T): T {
  const before = process.env.TARO_ENV
  process.env.TARO_ENV = target
  try {
    return run()
  } finally {
    process.env.TARO_ENV = before
  }
}

test('the mini-program gets aria-role and every stated state, never an unstated one', () => {
  const props = on('weapp', () => a11y({ role: 'radio', label: '满意', checked: false }))
  expect(props).toEqual({ 'aria-role': 'radio', 'aria-label': '满意', 'aria-checked': 'false' })
})

test('a control in the browser can be reached by keyboard', () => {
  const props = on('h5', () => a11y({ role: 'button', label: '发送' }))
  expect(props).toMatchObject({ role: 'button', 'aria-label': '发送', tabIndex: 0 })
})

test('what is not a control takes no focus', () => {
  expect(on('h5', () => a11y({ role: 'status', live: 'polite' }))).toEqual({
    role: 'status',
    'aria-live': 'polite',
  })
})
