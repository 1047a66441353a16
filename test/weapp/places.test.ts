import fs from 'node:fs'
import { type CloudBridge, startCloudBridge } from '../support/weapp/cloud-bridge'
import { openWeapp } from '../support/weapp/open-weapp'
import { personAt } from '../support/weapp/person'
import { drawn, setDataLimit } from '../support/weapp/screens'

/** Whom and where one finds: what a resident reads before anything is written. */
jest.setTimeout(60_000)
let cloud: CloudBridge
const weapp = openWeapp({ callFunction: (call) => cloud.callFunction(call) })
const { press, sees, at } = personAt(weapp)
beforeAll(async () => {
  cloud = await startCloudBridge()
  cloud.openid = 'demo-resident-zhao'
  await weapp.launch()
})
afterAll(() => cloud.stop())

interface Marker {
  id: number
  iconPath: string
  ariaLabel: string
  label?: { content: string }
}

const countOf = ({ label }: Marker) => Number(label?.content ?? 1)

test('home says when and where, who is on duty, and what is under way', async () => {
  await sees('云溪街道人大代表联络站', '下次代表公开接待日', '改期 原定2月15日', '今天值班的代表')
  await sees('件留言正在办', '最近解决的事', '三个数分开算，不合并', '演示数据')
})

test('the map marks the same 74 sites that the list holds', async () => {
  await weapp.switchTab('tabs/stations/index')
  await sees('全部 74', '家 1', '站 15', '点 54', '特色站 4')
  const markers = weapp.$('map').attr('markers') as Marker[]
  expect(markers.map(countOf).reduce((sum, count) => sum + count)).toBe(74)
  for (const { iconPath, ariaLabel } of markers) {
    expect(fs.existsSync(`miniprogram/dist/weapp${iconPath}`)).toBe(true)
    expect(ariaLabel).not.toBe('')
  }
})

test('a tap on a mark lists its township below the map', async () => {
  const markers = weapp.$('map').attr('markers') as Marker[]
  const cluster = markers.find(({ label }) => label)
  await weapp.$('map').fire('markertap', { markerId: cluster?.id })
  await drawn(cloud)
  expect(weapp.text()).toMatch(/[镇乡区道园] · \d+ 处/)
})

test('the list opens to all 74', async () => {
  await press('列表')
  await sees('列表和地图内容一样。')
  await press('点')
  await sees('还有')
  await press('站')
  await weapp.waitFor(() => weapp.$$('.list-row').length === 15)
  await press('全部')
  await sees('还有')
  const folded = () => weapp.allByRole('button').filter((one) => /还有 \d+ 处/.test(one.text()))
  while (folded().length > 0) await folded()[0]?.tap()
  expect(weapp.$$('.list-row')).toHaveLength(74)
})

test('the month tells of the moved day on both days', async () => {
  await weapp.switchTab('tabs/reception/index')
  await sees('2026年2月', '由 2月15日（周日） 改来', '原因：春节放假，顺延到节后。')
  expect(weapp.allByRole('button', '2月15日，原定接待日，春节放假，改到2月24日')).toHaveLength(1)
  expect(weapp.allByRole('img', '2月14日，补班')).toHaveLength(1)
  await press('看2026年3月')
  await sees('2026年3月', '3月15日', '代表公开接待日')
})

test('a deputy is shown without a number of his own, and can be written to', async () => {
  await weapp.launch('features/deputies/pages/card/index', { deputy: 'D05001' })
  await sees('周演示', '柳沟镇第二十届人大代表', '哪天能见到', '不公布代表私人号码')
  await press('给代表留言')
  await at('features/messages/pages/write')
  await sees('代表 周演示', '柳沟镇')
})

test('a notice opens from the list', async () => {
  await weapp.launch('features/notices/pages/list/index')
  await sees('青澜县人大常委会代表工委')
  await press('办结反馈')
  await at('features/notices/pages/notice')
  await sees('南巷路灯维修完成', '发给')
})

test('none of it was drawn in a step that a cheap phone feels', async () => {
  cloud.openid = 'demo-county'
  await weapp.launch('workbench/pages/people/index')
  await press('再看 40 人')
  await drawn(cloud)
  expect(weapp.log.setData.filter(({ bytes }) => bytes > setDataLimit)).toEqual([])
})
