import { defaultReach } from '#shared/delivery/reach'
import { SubscribeMessages } from '../../../cloudfunctions/local/wechat/subscribe-message'

const { id } = defaultReach.templates.progress
const good = {
  thing1: { value: '巷口路灯不亮' },
  phrase2: { value: '已受理' },
  time3: { value: '2026年2月11日 09:20' },
  thing4: { value: '办到哪一步，会告诉您。' },
}
const page = 'features/messages/pages/progress/index?message=M1'
const aPush = (over: object = {}) => ({ touser: 'o-author', template_id: id, page, data: good, ...over })

let weChat: SubscribeMessages
beforeEach(() => {
  weChat = new SubscribeMessages(1)
  weChat.tap('o-author', { [id]: 'accept' })
})

it('takes one push for one accept, and then no more', async () => {
  expect(await weChat.send(aPush())).toMatchObject({ errcode: 0 })
  expect(await weChat.send(aPush())).toMatchObject({ errcode: 43101 })
})

it('a refusal gives nothing and takes nothing away', async () => {
  weChat.tap('o-author', { [id]: 'reject' })
  expect(weChat.leftOf('o-author', id)).toBe(1)
  weChat.tap('o-author', { [id]: 'accept' })
  expect(weChat.leftOf('o-author', id)).toBe(2)
})

it('takes one call a person at a time', async () => {
  weChat.tap('o-author', { [id]: 'accept' })
  const codes = (await Promise.all([weChat.send(aPush()), weChat.send(aPush())])).map(
    ({ errcode }) => errcode,
  )
  expect(codes.sort()).toEqual([0, 43108])
})

it.each([
  [40003, { touser: '' }],
  [40003, { touser: undefined }],
  [40037, { template_id: 'unknown' }],
  [41030, { page: 'pages/index/index' }],
  [47003, { miniprogram_state: 'beta' }],
  [47003, { data: undefined }],
  [47003, { data: { ...good, thing9: { value: 'x' } } }],
  [47003, { data: { ...good, thing1: { value: '' } } }],
  [47003, { data: { ...good, thing1: { value: '两\n行' } } }],
  [47003, { data: { ...good, thing1: { value: '长'.repeat(21) } } }],
  [47003, { data: { ...good, phrase2: { value: '超过五个汉字' } } }],
  [47003, { data: { ...good, phrase2: { value: 'done' } } }],
  [47003, { data: { ...good, time3: { value: '2026-02-11 09:20' } } }],
])('answers %i to %j, and the accept is kept', async (errcode, over) => {
  expect(await weChat.send(aPush(over))).toMatchObject({ errcode })
  expect(weChat.leftOf('o-author', id)).toBe(1)
})

it('names the field that is wrong', async () => {
  const { errmsg } = await weChat.send(aPush({ data: { ...good, thing4: { value: '' } } }))
  expect(errmsg).toContain('data.thing4.value')
})
