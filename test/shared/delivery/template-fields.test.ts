import fc from 'fast-check'
import { fieldText } from '#shared/delivery/field-text'
import { defaultReach } from '#shared/delivery/reach'
import { templateFields, type Said } from '#shared/delivery/template-fields'
import { Template } from '#shared/inbox/subscriber'
import { expectGolden, table } from '#test/support/golden'
import { pinnedNow } from '#test/support/pinned'
import { wrongField } from '../../../cloudfunctions/local/wechat/template-rules'

const at = pinnedNow.toISOString()
const samples: Record<string, Partial<Said>> = {
  平常的: {
    title: '收下了：巷口路灯不亮',
    text: '编号 2026-05-0001。办到哪一步，会告诉您。',
    facts: {
      what: '巷口路灯不亮',
      status: '已受理',
      when: '2026-02-24 09:00~11:00',
      place: '柳沟镇联络站',
      from: '柳沟镇人大主席团',
    },
  },
  二十个表情: { title: '🚰'.repeat(20), text: '👨‍👩‍👧'.repeat(9), facts: { from: '🙂'.repeat(21) } },
  换行和控制符: {
    title: '第一行\n第二行\r\t完',
    text: '\u0000\u202e反过来\u200b',
    facts: { status: '已\n答复', place: 'a\u0007b' },
  },
  空的: { title: '', text: ' \n ', facts: { status: '', when: '', place: '', from: '' } },
  不成样子的: {
    title: '长'.repeat(60),
    text: 'x'.repeat(200),
    facts: { status: 'ok 已经答复群众了 1', when: '明天上午', place: '路'.repeat(21) },
  },
}
const said = (over: Partial<Said>): Said => ({ title: '', text: '', facts: {}, at, ...over })

it('cuts every field of every template to what its type takes', () => {
  const rows = Template.options.flatMap((template) =>
    Object.entries(samples).flatMap(([sample, over]) =>
      Object.entries(templateFields(defaultReach.templates[template], said(over))).map(([key, { value }]) => [
        template,
        sample,
        key,
        value,
      ]),
    ),
  )
  expectGolden('push-fields.md', table(['模板', '内容', '字段', '推送里显示'], rows))
})

it.each(Template.options)('WeChat takes whatever is said as %s', (template) => {
  const use = defaultReach.templates[template]
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constant('\ud800'))
  const facts = fc.record(
    { what: text, status: text, when: text, place: text, from: text },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(text, text, facts, (title, words, known) => {
      const data = templateFields(use, { title, text: words, facts: known, at })
      return wrongField(Object.values(use.fields), data) === null
    }),
    { numRuns: 300 },
  )
})

it('does not cut an emoji in two, nor leave half of a joined one', () => {
  expect(fieldText('thing', '🙂'.repeat(21))).toBe('🙂'.repeat(19) + '…')
  expect(fieldText('thing', '字'.repeat(18) + '👨‍👩‍👧')).toBe('字'.repeat(18) + '👨…')
})

it.each([
  ['phrase', '已答复', '已答复'],
  ['phrase', '二次办理 abc 再来', '二次办理再'],
  ['phrase', '', '无'],
  ['character_string', 'LG-0001 号', 'LG-0001'],
  ['character_string', '全是汉字', '-'],
  ['name', '赵演示', '赵演示'],
  ['date', '2026-02-24', '2026年2月24日'],
  ['time', '2026-02-24 09:00', '2026年2月24日 09:00'],
] as const)('%s of “%s” is “%s”', (type, text, shown) => {
  expect(fieldText(type, text)).toBe(shown)
})
