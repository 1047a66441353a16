import { openWeapp } from '../support/weapp/open-weapp'

const weapp = openWeapp({
  callFunction: () => ({ ok: false, fault: { code: 'unavailable', message: '演示' } }),
})

test('the build opens on its home page with the tab bar under it', async () => {
  await weapp.launch()
  expect(weapp.page()).toBe('tabs/home/index')
  await weapp.waitFor(() => weapp.allByRole('tab').length === 4)
  expect(weapp.allByRole('tab').map((tab) => tab.text())).toEqual(['首页', '联络站', '接待日', '我的'])
})

test('aria attributes reach the page: the selected tab says so', () => {
  expect(weapp.allByRole('tab').map((tab) => tab.attr('aria-selected'))).toEqual([
    'true',
    'false',
    'false',
    'false',
  ])
  expect(weapp.byRole('tablist').attr('aria-label')).toBe('主菜单')
})

test('a tap on a tab opens its page, whose own bar selects it', async () => {
  await weapp.tap(weapp.byRole('tab', '接待日'))
  await weapp.waitFor(() => weapp.page() === 'tabs/reception/index')
  await weapp.waitFor(() => weapp.$$('.tab-bar-item').length === 4)
  expect(weapp.byRole('tab', '接待日').attr('aria-selected')).toBe('true')
})

test('a code opens a page of a subpackage, and leaving it leads to the tabs', async () => {
  await weapp.launch('features/stations/pages/station/index', { scene: 's%3DST05' })
  expect(weapp.pages()).toEqual(['features/stations/pages/station/index'])
  expect(weapp.allByRole('tab')).toHaveLength(0)
  await weapp.switchTab('tabs/mine/index')
  expect(weapp.pages()).toEqual(['tabs/mine/index'])
})
