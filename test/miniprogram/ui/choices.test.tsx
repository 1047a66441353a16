import { fireEvent, screen } from '@testing-library/react'
import { CheckRow } from '../../../miniprogram/src/ui/check-row'
import { Chip } from '../../../miniprogram/src/ui/chip'
import { NumberTiles } from '../../../miniprogram/src/ui/number-tiles'
import { RadioCards } from '../../../miniprogram/src/ui/radio-cards'
import { RadioRows } from '../../../miniprogram/src/ui/radio-rows'
import { Segmented } from '../../../miniprogram/src/ui/segmented'
import { TabsRow } from '../../../miniprogram/src/ui/tabs-row'
import { renderInBrowser } from './support'

const outcomes = {
  label: '这件事解决了吗',
  choices: [
    { value: 'solved' as const, title: '解决了' },
    { value: 'unsolved' as const, title: '没解决', detail: '会直接报到县人大代表工委' },
  ],
}

test.each([
  ['RadioRows', RadioRows],
  ['RadioCards', RadioCards],
])('%s: nothing is preselected, the consequence is read aloud, a tap answers', (_, Radios) => {
  const onChange = jest.fn()
  renderInBrowser(<Radios {...outcomes} value={null} onChange={onChange} />)
  expect(screen.getByRole('radiogroup', { name: '这件事解决了吗' })).toBeTruthy()
  expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(2)
  fireEvent.click(screen.getByRole('radio', { name: '没解决。会直接报到县人大代表工委' }))
  expect(onChange).toHaveBeenCalledWith('unsolved')
})

test('exactly one radio is checked', () => {
  renderInBrowser(<RadioRows {...outcomes} value="solved" onChange={jest.fn()} />)
  expect(screen.getByRole('radio', { checked: true, name: '解决了' })).toBeTruthy()
})

test('a tick turns over', () => {
  const onChange = jest.fn()
  renderInBrowser(
    <CheckRow checked onChange={onChange}>
      同意办好后公开
    </CheckRow>,
  )
  fireEvent.click(screen.getByRole('checkbox', { name: '同意办好后公开', checked: true }))
  expect(onChange).toHaveBeenCalledWith(false)
})

test('a chip holds its count', () => {
  renderInBrowser(
    <Chip selected count={15} onClick={jest.fn()}>
      站
    </Chip>,
  )
  expect(screen.getByRole('checkbox', { name: '站 15', checked: true })).toBeTruthy()
})

test('tabs, segments and tiles say which one is open', () => {
  const onChange = jest.fn()
  renderInBrowser(
    <>
      <Segmented
        label="怎么看"
        value="list"
        onChange={onChange}
        segments={[
          { value: 'map', words: '地图' },
          { value: 'list', words: '列表' },
        ]}
      />
      <TabsRow
        label="哪些"
        value="open"
        onChange={onChange}
        tabs={[{ value: 'open', words: '在办', count: 3 }]}
      />
      <NumberTiles
        label="队列"
        value={null}
        onChange={onChange}
        tiles={[{ value: 'late', words: '即将超期', count: 1, urgent: true }]}
      />
    </>,
  )
  expect(screen.getByRole('tab', { name: '列表', selected: true })).toBeTruthy()
  expect(screen.getByRole('tab', { name: '在办 3', selected: true })).toBeTruthy()
  fireEvent.click(screen.getByRole('tab', { name: '即将超期 1 件', selected: false }))
  expect(onChange).toHaveBeenCalledWith('late')
})
