import { fireEvent, screen, within } from '@testing-library/react'
import { Avatar } from '../../../miniprogram/src/ui/avatar'
import { Button } from '../../../miniprogram/src/ui/button'
import { ListRow } from '../../../miniprogram/src/ui/list-row'
import { PhotoGrid, type Photo } from '../../../miniprogram/src/ui/photo-grid'
import { Timeline } from '../../../miniprogram/src/ui/timeline'
import { renderInBrowser } from './support'

test('a row is one target, named by title and second line', () => {
  const open = jest.fn()
  renderInBrowser(<ListRow title="周演示" sub="现在在站里" onClick={open} />)
  fireEvent.click(screen.getByRole('button', { name: '周演示，现在在站里' }))
  expect(open).toHaveBeenCalledTimes(1)
})

test('the button in a row does not open the row', () => {
  const [open, accept] = [jest.fn(), jest.fn()]
  renderInBrowser(<ListRow title="缺反光镜" onClick={open} action={<Button onClick={accept}>受理</Button>} />)
  fireEvent.click(screen.getByRole('button', { name: '受理' }))
  expect([open, accept].map((way) => way.mock.calls.length)).toEqual([0, 1])
})

test('a row that leads nowhere is no control', () => {
  renderInBrowser(<ListRow title="谁能看到" />)
  expect(screen.queryByRole('button')).toBeNull()
})

test('an avatar is the first character, on a ground that stays', () => {
  const { container } = renderInBrowser(
    <>
      <Avatar name="周演示" />
      <Avatar name="周演示" />
    </>,
  )
  const [first, second] = Array.from(container.children)
  expect(first?.textContent).toBe('周')
  expect(first?.className).toBe(second?.className)
})

test('every step says its state without colour', () => {
  renderInBrowser(
    <Timeline
      items={[
        { key: 'a', state: 'future', fact: '2月27日前答复' },
        { key: 'b', state: 'negative', fact: '您说没解决', quote: '三月底清就晚了。' },
        { key: 'c', state: 'done', when: '1月27日 9:30', who: '柳沟镇联络站', fact: '收下了' },
      ]}
    />,
  )
  const steps = screen
    .getAllByRole('listitem')
    .map((step) => within(step).getByRole('img').getAttribute('aria-label'))
  expect(steps).toEqual(['还没到', '没成', '已完'])
  expect(screen.getByText('三月底清就晚了。').className).toBe('timeline-quote')
})

const lamp: Photo = { key: 'lamp', src: 'lamp.jpg', alt: '不亮的路灯' }

test('a photo can be opened and deleted, each by its own button', () => {
  const [open, remove] = [jest.fn(), jest.fn()]
  renderInBrowser(<PhotoGrid photos={[lamp]} onOpen={open} onRemove={remove} />)
  fireEvent.click(screen.getByRole('button', { name: '不亮的路灯' }))
  fireEvent.click(screen.getByRole('button', { name: '删掉这张：不亮的路灯' }))
  expect([open, remove].map((way) => way.mock.calls)).toEqual([[[lamp]], [[lamp]]])
})

test('a failed upload says so and is tried again by a tap', () => {
  const retry = jest.fn()
  const failed: Photo = { ...lamp, state: 'failed' }
  renderInBrowser(<PhotoGrid photos={[failed]} onOpen={jest.fn()} onRetry={retry} />)
  fireEvent.click(screen.getByRole('button', { name: '不亮的路灯，没传上，再传' }))
  expect(retry).toHaveBeenCalledWith(failed)
})

test('a full grid offers no further photo', () => {
  const { rerender } = renderInBrowser(<PhotoGrid photos={[lamp]} max={2} onAdd={jest.fn()} />)
  expect(screen.getByRole('button', { name: '加一张照片' })).toBeTruthy()
  rerender(<PhotoGrid photos={[lamp]} max={1} onAdd={jest.fn()} />)
  expect(screen.queryByRole('button', { name: '加一张照片' })).toBeNull()
})
