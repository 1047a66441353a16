import { fireEvent, screen } from '@testing-library/react'
import { Button } from '../../../miniprogram/src/ui/button'
import { renderInBrowser } from './support'

test('a press, Enter and Space all do the same', () => {
  const onClick = jest.fn()
  renderInBrowser(<Button onClick={onClick}>打联络站电话</Button>)
  const button = screen.getByRole('button', { name: '打联络站电话' })
  fireEvent.click(button)
  fireEvent.keyDown(button, { key: 'Enter' })
  fireEvent.keyDown(button, { key: ' ' })
  fireEvent.keyDown(button, { key: 'a' })
  expect(onClick).toHaveBeenCalledTimes(3)
})

test('while busy it says what it is doing and ignores taps', () => {
  const onClick = jest.fn()
  renderInBrowser(
    <Button busy="正在发送，别关页面…" onClick={onClick}>
      发送
    </Button>,
  )
  const button = screen.getByRole('button', { name: '正在发送，别关页面…' })
  fireEvent.click(button)
  fireEvent.keyDown(button, { key: 'Enter' })
  expect(onClick).not.toHaveBeenCalled()
  expect(button.getAttribute('aria-busy')).toBe('true')
})

test('disabled, its label says what is missing', () => {
  const onClick = jest.fn()
  renderInBrowser(
    <Button missing="先写一句话，再发送" onClick={onClick}>
      发送
    </Button>,
  )
  const button = screen.getByRole('button', { name: '先写一句话，再发送' })
  fireEvent.click(button)
  expect(onClick).not.toHaveBeenCalled()
  expect(button.getAttribute('aria-disabled')).toBe('true')
})
