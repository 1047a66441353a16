import fc from 'fast-check'
import { maskName, maskPhone, redact } from '#shared/messages/privacy/redact'

/** Put together here, so that no file holds anything that looks like somebody's number. */
const mobile = ['138', '0013', '8000']
const identity = ['110105', '19491231', '002', 'X']

test.each([
  ['a mobile', `打我电话${mobile.join('')}就行`, '打我电话***********就行'],
  ['with spaces', mobile.join(' '), '*** **** ****'],
  ['with dashes', mobile.join('-'), '***-****-****'],
  [
    'in full width',
    mobile.join('').replace(/\d/g, (d) => '０１２３４５６７８９'[Number(d)] ?? ''),
    '***********',
  ],
  ['in Chinese', '一三八零零一三八零零零', '***********'],
  ['said slowly', '一、三、八、零、零、一、三、八、零、零、零', '*、*、*、*、*、*、*、*、*、*、*'],
  ['a landline', '座机0537-1234567', '座机****-*******'],
  ['an area code in brackets', '（0537）1234567', '（****）*******'],
  ['a short number called a phone', '电话：7654321', '电话：*******'],
  ['an identity number', `身份证${identity.join('')}`, `身份证${'*'.repeat(18)}`],
  ['an identity number with gaps', identity.slice(0, 3).join(' ') + 'x', '****** ******** ****'],
  ['a bank card', '卡号6222 0000 1111 2222 333', '卡号**** **** **** **** ***'],
  ['an e-mail', '发到zhao.yan@example.com吧', '发到****.***@*******.***吧'],
  ['a WeChat id', '加微信：yanshi_2026', '加微信：******_****'],
  ['a QQ number', 'QQ 12345678', 'QQ ********'],
  ['a plate', '车牌鲁H·A1234撞了护栏', '车牌**·*****撞了护栏'],
  ['a green plate', '京AD12345堵着门', '********堵着门'],
  ['a flat', '住在12号楼3单元502室', '住在**号楼*单元***室'],
  ['a flat in Chinese', '三号楼二单元五零二', '*号楼*单元***'],
  ['a flat in short', '5栋301', '*栋***'],
  ['a flat with dashes', '家在5-2-301', '家在*-*-***'],
  ['a room', '302室漏水', '***室漏水'],
  ['a phone that another number ran into', '电话765432112单元', '电话*********单元'],
  ['a house', '二渠村12号门口', '二渠村**号门口'],
])('masks %s', (_what, text, masked) => expect(redact(text)).toBe(masked))

test.each([
  '编号 2026-ST05-0047',
  '2月11日 9:20，2026-02-11 到 2026-02-27',
  '打 12345、119 或 12348',
  '南巷路灯坏了七盏，三号楼下也不亮',
  '二支渠淤堵约 300 米，清淤 320 米，花了 12000 元',
  '5号楼2025年装的电梯，3栋12层',
  '6 路公交车 8 点到',
  '一九四九年建的桥，一百二十户',
  '京剧、川菜、云上 A1 展厅',
  '3月15号的会改到16号',
])('leaves %s', (text) => expect(redact(text)).toBe(text))

const piece = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'0123456789零一二三１２ -－.·:：@号楼栋单元室路村电话微信qvX鲁Aa，。'),
  }),
  fc.constantFrom(mobile.join(''), mobile.join('-'), identity.join(''), '5栋301', 'a@b.cn'),
)
const someText = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))

test('running it again changes nothing, and what it hides is never longer', () => {
  fc.assert(
    fc.property(someText, (text) => {
      const once = redact(text)
      expect(redact(once)).toBe(once)
      expect(once).toHaveLength(text.length)
    }),
  )
})

test('a mobile number never survives, whatever stands around it', () => {
  fc.assert(
    fc.property(someText, someText, (before, after) => {
      expect(redact(before + mobile.join('') + after)).not.toMatch(/1[3-9]\d{9}/)
    }),
  )
})

test('who goes there to mend it keeps the doors', () => {
  expect(redact(`12号楼3单元502室，${mobile.join('')}`, 'doors')).toBe('12号楼3单元502室，***********')
})

test('names and phones for people at work', () => {
  expect(maskName('赵演示')).toBe('赵**')
  expect(maskName(' 欧阳演示 ')).toBe('欧**')
  expect(maskName('')).toBe('')
  expect(maskPhone(mobile.join(''))).toBe('138****000')
  expect(maskPhone('12345')).toBe('*****')
})
