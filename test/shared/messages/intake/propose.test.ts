import { proposeCategory, proposeKind, proposeTitle } from '#shared/messages/intake/propose'
import categories from '../../../../cloudfunctions/local/demo/data/categories.json'

test.each([
  ['南巷路灯坏了七盏，从菜场到小学这一段快一个月不亮', '南巷路灯坏了七盏'],
  ['您好！我想问一下，医保怎么报', '我想问一下'],
  ['尊敬的代表：\n我家门口的井盖没了。', '我家门口的井盖没了'],
  [
    '一二三四五六七八九十一二三四五六七八九十一二三四五六',
    '一二三四五六七八九十一二三四五六七八九十一二三四',
  ],
  ['😀'.repeat(3) + '路灯' + '灯'.repeat(30), '😀😀😀路灯' + '灯'.repeat(19)],
  ['……！！', ''],
  ['', ''],
  ['你好', '你好'],
])('title of %j', (text, title) => {
  expect(proposeTitle(text)).toBe(title)
  expect([...proposeTitle(text)].length).toBeLessThanOrEqual(24)
})

test.each([
  ['南巷路灯坏了七盏，从菜场到小学这一段快一个月不亮', 'urban', '路灯'],
  ['镇敬老院离最近的公交站有一公里多', 'transport', '公交站'],
  ['村东口每天有几十辆拉砂石的车，没有盖篷布也不洒水', 'environment', '砂石'],
  ['孩子九月上一年级，想问入学要什么材料', 'education', '入学'],
  ['村卫生室缺常用降压药', 'health', '卫生室'],
  ['工地干活的工资没结清', 'social_security', '工资'],
  ['二支渠淤堵，浇麦子水过不来', 'water_agri', '浇麦子'],
  ['垃圾收集点放在了老水井边上', 'rural', '垃圾收集点'],
  ['小区消防通道被占', 'public_security', '消防通道'],
  ['开证明跑了三趟，每次少一样材料', 'gov_service', '跑了三趟'],
  ['园区东门晚高峰堵车', 'business', '园区东门'],
  ['健身器材松动，单杠螺丝松了', 'culture_tourism', '健身器材'],
  ['过水桥汛期没有护栏', 'emergency', '过水桥'],
  ['集市秤不准，复称总少一两', 'market', '秤不准'],
  ['对养犬管理办法的修改意见', 'legislation', '修改意见'],
  ['今天天气真好', 'other', ''],
])('category of %s', (text, code, word) => expect(proposeCategory(text, categories)).toEqual({ code, word }))

test('of two categories that hit alike, the first of the table', () => {
  const table = [
    { code: 'first', keywords: ['井盖'] },
    { code: 'second', keywords: ['路灯'] },
  ]
  expect(proposeCategory('路灯和井盖', table).code).toBe('first')
  expect(proposeCategory('路灯坏了，井盖也没了', table).code).toBe('second')
})

test('every category has at least twelve words, none in two categories', () => {
  const words = categories.flatMap(({ keywords }) => keywords)
  expect(categories).toHaveLength(16)
  expect(Math.min(...categories.map(({ keywords }) => keywords.length))).toBeGreaterThanOrEqual(12)
  expect(new Set(words).size).toBe(words.length)
})

test.each([
  ['南巷路灯坏了七盏，希望尽快维修', 'opinion'],
  ['建议写明电梯内必须牵绳戴嘴套', 'opinion'],
  ['工地干活的工资没结清，负责人一直说再等等', 'grievance'],
  ['集市秤不准，回家复称总少一两多', 'grievance'],
  ['想问孩子入学需要准备什么材料、去哪里登记', 'consult'],
  ['请问高龄补贴什么时候可以领', 'consult'],
  ['请问老板拖欠工资找谁', 'grievance'],
  ['', 'opinion'],
])('kind of %s', (text, kind) => expect(proposeKind(text)).toBe(kind))
