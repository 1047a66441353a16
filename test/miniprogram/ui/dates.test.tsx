import { screen } from '@testing-library/react'
import { DatePlate } from '../../../miniprogram/src/ui/date-plate'
import { MovedDate } from '../../../miniprogram/src/ui/moved-date'
import { renderInBrowser } from './support'

const moved = { date: '2026-02-24', lunar: '初八', from: '2026-02-15', reason: '春节放假' }

test('the four parts of a moved date stand in their order', () => {
  const { container } = renderInBrowser(<MovedDate {...moved} />)
  expect(container.textContent).toBe('2月24周二 初八改期原定2月15日因为春节放假')
  expect(container.querySelector('.struck')?.textContent).toBe('原定2月15日')
})

test('a screen reader hears one sentence', () => {
  renderInBrowser(<MovedDate {...moved} />)
  expect(screen.getByRole('img', { name: '2月24日，由2月15日改来，原因春节放假' })).toBeTruthy()
})

test('not yet published, it is only expected', () => {
  renderInBrowser(<MovedDate {...moved} expected />)
  expect(screen.getByText('预计改期')).toBeTruthy()
  expect(screen.getByRole('img', { name: '2月24日，预计由2月15日改来，原因春节放假' })).toBeTruthy()
})

test('the plate is an ornament; words of its own replace the weekday', () => {
  const { container } = renderInBrowser(<DatePlate date="2026-02-27" foot="周五前" />)
  expect(container.textContent).toBe('2月27周五前')
  expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true')
})
