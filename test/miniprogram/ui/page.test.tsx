import { fireEvent, screen } from '@testing-library/react'
import { Page } from '../../../miniprogram/src/ui/page'
import { renderInBrowser } from './support'

const care = { care: true, textScale: 1.25 }

test('关怀 repeats the way back as a full button at the end', () => {
  const back = jest.fn()
  renderInBrowser(<Page back={back}>内容</Page>, care)
  fireEvent.click(screen.getByRole('button', { name: '返回' }))
  expect(back).toHaveBeenCalled()
})

test('the normal page leaves going back to WeChat', () => {
  renderInBrowser(<Page back={jest.fn()}>内容</Page>)
  expect(screen.queryByRole('button')).toBeNull()
})

test('关怀 and the text size of WeChat reach the styles', () => {
  const { container } = renderInBrowser(<Page>内容</Page>, care)
  const root = container.firstElementChild as HTMLElement
  expect(root.classList.contains('care')).toBe(true)
  expect(root.style.getPropertyValue('--k')).toBe('1.25')
})
