import { fireEvent, screen } from '@testing-library/react'
import { SearchField } from '../../../miniprogram/src/ui/search-field'
import { TextArea } from '../../../miniprogram/src/ui/text-area'
import { TextField } from '../../../miniprogram/src/ui/text-field'
import { renderInBrowser } from './support'

test('an error is a sentence at the field, read at once and with the name', () => {
  renderInBrowser(
    <TextField label="哪个村" value="" onChange={jest.fn()} error="还没选村。选了才知道交给谁。" />,
  )
  expect(screen.getByRole('alert').textContent).toBe('还没选村。选了才知道交给谁。')
  const input = screen.getByRole('textbox', { name: '哪个村，还没选村。选了才知道交给谁。' })
  expect(input.getAttribute('aria-invalid')).toBe('true')
})

test('typing hands over plain text', () => {
  const onChange = jest.fn()
  renderInBrowser(<TextField label="哪个村" value="" onChange={onChange} />)
  fireEvent.change(screen.getByRole('textbox', { name: '哪个村' }), { target: { value: '南巷村' } })
  expect(onChange).toHaveBeenCalledWith('南巷村')
})

test('the box shows that it has the focus', () => {
  const { container } = renderInBrowser(<TextField label="哪个村" value="" onChange={jest.fn()} />)
  fireEvent.focus(screen.getByRole('textbox'))
  expect(container.querySelector('.field-box-focus')).toBeTruthy()
  fireEvent.blur(screen.getByRole('textbox'))
  expect(container.querySelector('.field-box-focus')).toBeNull()
})

test('the counter counts against the limit', () => {
  renderInBrowser(<TextArea label="什么事" value="路灯坏了" maxLength={500} onChange={jest.fn()} />)
  expect(screen.getByText('4 / 500 字')).toBeTruthy()
  expect(screen.getByRole('textbox', { name: '什么事' }).getAttribute('maxlength')).toBe('500')
})

test('a search can be emptied only when there is something in it', () => {
  const onChange = jest.fn()
  const { rerender } = renderInBrowser(<SearchField label="找联络站" value="柳沟" onChange={onChange} />)
  fireEvent.click(screen.getByRole('button', { name: '清空' }))
  expect(onChange).toHaveBeenCalledWith('')
  rerender(<SearchField label="找联络站" value="" onChange={onChange} />)
  expect(screen.queryByRole('button')).toBeNull()
})
