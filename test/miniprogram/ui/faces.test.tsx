import { fireEvent, screen } from '@testing-library/react'
import { DangerCard } from '../../../miniprogram/src/ui/danger-card'
import { Empty } from '../../../miniprogram/src/ui/empty'
import { ErrorFace } from '../../../miniprogram/src/ui/error-face'
import { Loading } from '../../../miniprogram/src/ui/loading'
import { OfflineBanner } from '../../../miniprogram/src/ui/offline-banner'
import { renderInBrowser } from './support'

test('an error admits the fault, says what was kept, and leaves three ways on', () => {
  const [retry, call] = [jest.fn(), jest.fn()]
  renderInBrowser(
    <ErrorFace title="接待日没打开" kept="您写的草稿都在。" code="E-演示-12" onRetry={retry} onCall={call} />,
  )
  expect(screen.getByText(/是我们这边出了问题/)).toBeTruthy()
  expect(screen.getByText('您写的草稿都在。')).toBeTruthy()
  expect(screen.getByText(/E-演示-12/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }))
  fireEvent.click(screen.getByRole('button', { name: '打联络站电话' }))
  expect([retry, call].map((way) => way.mock.calls.length)).toEqual([1, 1])
})

test('retrying ignores a second tap', () => {
  const retry = jest.fn()
  renderInBrowser(<ErrorFace title="接待日没打开" retrying onRetry={retry} onCall={jest.fn()} />)
  fireEvent.click(screen.getByRole('button', { name: '正在重新打开…' }))
  expect(retry).not.toHaveBeenCalled()
})

test('an empty page says the next step and always has the phone', () => {
  const call = jest.fn()
  renderInBrowser(
    <Empty title="您还没有留过言" onCall={call}>
      一句话也行，我们记下来。
    </Empty>,
  )
  fireEvent.click(screen.getByRole('button', { name: '打联络站电话' }))
  expect(call).toHaveBeenCalled()
})

test('loading is said, with at most three rows', () => {
  const { container } = renderInBrowser(<Loading />)
  expect(screen.getByRole('status', { name: '正在打开。' }).getAttribute('aria-busy')).toBe('true')
  expect(container.querySelectorAll('.loading-card')).toHaveLength(3)
})

test('offline says how old the content is', () => {
  renderInBrowser(<OfflineBanner asOf="2月10日 18:20" />)
  expect(screen.getByRole('alert').textContent).toBe('没有网络。这是 2月10日 18:20 的内容。')
})

test('danger: the numbers first, and a way on', () => {
  const [call, goOn] = [jest.fn(), jest.fn()]
  renderInBrowser(<DangerCard onCall={call} onContinue={goOn} />)
  fireEvent.click(screen.getByRole('button', { name: '打 120 急救' }))
  fireEvent.click(screen.getByRole('button', { name: '没有危险，接着写' }))
  expect(call).toHaveBeenCalledWith('120')
  expect(goOn).toHaveBeenCalled()
})
