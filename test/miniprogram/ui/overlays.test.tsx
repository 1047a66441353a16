import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { Button } from '../../../miniprogram/src/ui/button'
import { ChoiceSheet } from '../../../miniprogram/src/ui/choice-sheet'
import { Dialog } from '../../../miniprogram/src/ui/dialog'
import { Toast } from '../../../miniprogram/src/ui/toast'
import { renderInBrowser } from './support'

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

function VillagePicker({ onChoose = jest.fn() }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>选村</Button>
      {open && (
        <ChoiceSheet
          title="哪个村？"
          value="nanxiang"
          choices={[
            { value: 'erqu', title: '二渠村' },
            { value: 'nanxiang', title: '南巷村' },
          ]}
          onChoose={onChoose}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

function openSheet(onChoose = jest.fn()) {
  renderInBrowser(<VillagePicker onChoose={onChoose} />)
  const opener = screen.getByRole('button', { name: '选村' })
  opener.focus()
  fireEvent.click(opener)
  act(() => jest.runOnlyPendingTimers())
  return opener
}

test('a sheet takes the focus and gives it back to its opener', () => {
  const opener = openSheet()
  expect(document.activeElement).toBe(screen.getByRole('dialog', { name: '哪个村？' }))
  fireEvent.click(screen.getByRole('button', { name: '关闭' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(opener)
})

test('Tab stays in the sheet and Escape closes it', () => {
  openSheet()
  const close = screen.getByRole('button', { name: '关闭' })
  const last = screen.getByRole('radio', { name: '南巷村', checked: true })
  last.focus()
  fireEvent.keyDown(last, { key: 'Tab' })
  expect(document.activeElement).toBe(close)
  fireEvent.keyDown(close, { key: 'Tab', shiftKey: true })
  expect(document.activeElement).toBe(last)
  fireEvent.keyDown(last, { key: 'Escape' })
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('Escape closes the sheet before the focus has come to it, and only the one on top', () => {
  openSheet()
  const keep = jest.fn()
  renderInBrowser(
    <Dialog
      title="撤回？"
      safe={{ words: '不撤', onClick: keep }}
      risky={{ words: '撤回', onClick: jest.fn() }}
    >
      单位会停下不办。
    </Dialog>,
  )
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(keep).toHaveBeenCalledTimes(1)
  expect(screen.queryByRole('dialog')).not.toBeNull()
  cleanup()
  openSheet()
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('the focus comes as soon as the sheet can be seen, however slow the phone', () => {
  const focus = jest.spyOn(HTMLElement.prototype, 'focus').mockImplementation(() => undefined)
  openSheet()
  focus.mockRestore()
  act(() => jest.advanceTimersByTime(100))
  expect(document.activeElement).toBe(screen.getByRole('dialog', { name: '哪个村？' }))
})

test('a choice is one tap', () => {
  const onChoose = jest.fn()
  openSheet(onChoose)
  fireEvent.click(screen.getByRole('radio', { name: '二渠村', checked: false }))
  expect(onChoose).toHaveBeenCalledWith('erqu')
})

test('in a dialog the safe way stands first, is named, and Escape takes it', () => {
  const [keep, withdraw] = [jest.fn(), jest.fn()]
  renderInBrowser(
    <Dialog
      title="撤回这件留言？"
      safe={{ words: '不撤，接着办', onClick: keep }}
      risky={{ words: '撤回', onClick: withdraw }}
    >
      单位会停下不办。
    </Dialog>,
  )
  const names = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))
  expect(names).toEqual(['不撤，接着办', '撤回'])
  fireEvent.keyDown(screen.getByRole('alertdialog', { name: '撤回这件留言？' }), { key: 'Escape' })
  expect([keep, withdraw].map((way) => way.mock.calls.length)).toEqual([1, 0])
})

test('good news leaves by itself, not before four seconds', () => {
  const onDismiss = jest.fn()
  renderInBrowser(<Toast onDismiss={onDismiss}>记下了</Toast>)
  expect(screen.getByRole('status').textContent).toBe('记下了')
  act(() => jest.advanceTimersByTime(3999))
  expect(onDismiss).not.toHaveBeenCalled()
  act(() => jest.advanceTimersByTime(1))
  expect(onDismiss).toHaveBeenCalledTimes(1)
})

test('bad news stays until it is dismissed', () => {
  const onDismiss = jest.fn()
  renderInBrowser(
    <Toast tone="bad" onDismiss={onDismiss}>
      没发出去，草稿还在
    </Toast>,
  )
  act(() => jest.advanceTimersByTime(600_000))
  expect(onDismiss).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: '知道了' }))
  expect(onDismiss).toHaveBeenCalledTimes(1)
})
