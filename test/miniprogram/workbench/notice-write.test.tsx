import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { wordsOfSession } from '#shared/notices/from-session'
import { resetTaro } from '#test/support/taro'
import NoticeWritePage from '../../../miniprogram/src/workbench/pages/notice-write/index'

type Request = { data: { action: string; input: Record<string, unknown> } }

const facts = {
  id: 'R-1',
  siteId: 'ST05',
  scheduled: '2026-02-15',
  effective: '2026-02-24',
  hoursText: '上午 9:00–11:00',
  cause: '春节放假',
  deputyIds: [],
}
const written = wordsOfSession({ ...facts, place: '本站', deputyNames: [] })
const start = {
  issuer: '柳沟镇代表联络站',
  unit: { id: 'U05', name: '柳沟镇' },
  townships: [],
  villages: [{ id: 'U05V01', name: '二渠村' }],
  stations: [],
  groups: [],
  constituencies: [],
  approverName: '石演示',
  today: '2026-02-09',
  sessions: [{ ...facts, ...written, label: '2月24日接待（原定2月15日）', ruleText: '' }],
}

let asked: Request['data'][]
let handed: object

function answer({ data }: Request): object {
  asked.push(data)
  switch (data.action) {
    case 'notices.start':
      return { ok: true, data: start }
    case 'notices.audience':
      return { ok: true, data: { people: 412, pushable: 86, inboxOnly: 326, calls: 12, text: '' } }
    case 'notices.draft':
      return {
        ok: true,
        data: {
          id: 'n-1',
          version: asked.filter(({ action }) => action === data.action).length,
          state: 'draft',
          stateText: '',
        },
      }
    case 'notices.submit':
      return handed
    default:
      return { ok: true, data: { roles: [], grants: [], uploadPrefix: 'photos/x/' } }
  }
}

beforeEach(() => {
  resetTaro()
  asked = []
  handed = { ok: true, data: { id: 'n-1', version: 3, state: 'submitted', stateText: '' } }
  jest
    .mocked(Taro.cloud.callFunction)
    .mockImplementation((async (request: Request) => ({ result: answer(request) })) as never)
})

const inputsOf = (action: string) => asked.filter((one) => one.action === action).map(({ input }) => input)
const press = async (name: string | RegExp) =>
  fireEvent.click(
    await screen.findByRole(/^(发|接待|柳沟|只发|二渠)/.test(String(name)) ? 'checkbox' : 'button', { name }),
  )

test('the roster fills the words in; the meter and the three-day rule are said before anything is sent', async () => {
  render(<NoticeWritePage />)
  await press('接待日改期')
  await press(/^哪一次接待/)
  fireEvent.click(screen.getByRole('radio', { name: /^2月24日接待/ }))
  expect(await screen.findByText('日期和排班表一致，已自动填好')).toBeTruthy()
  expect(screen.getByText('要在2月12日前公布（提前 3 天）。今天2月9日，来得及。')).toBeTruthy()
  expect(await screen.findByText('412 人')).toBeTruthy()
  expect(screen.getByText('可推送 86 人')).toBeTruthy()
  expect(screen.getByText('因为春节放假')).toBeTruthy()
})

test('to a few villages: only those are counted', async () => {
  render(<NoticeWritePage />)
  await press('只发几个村')
  await press('二渠村')
  await screen.findByText('412 人')
  expect(inputsOf('notices.audience').at(-1)).toMatchObject({
    audience: { scope: 'village', ids: ['U05V01'] },
  })
})

test('saved twice and handed on it is one draft; a refusal keeps the words', async () => {
  handed = {
    ok: false,
    fault: { code: 'contentRejected', message: '公告里有平台不让发的内容，没有交出去。' },
  }
  render(<NoticeWritePage />)
  expect((await screen.findByRole('button', { name: '先写标题' })).getAttribute('aria-disabled')).toBe('true')
  fireEvent.input(screen.getByRole('textbox', { name: '标题' }), { target: { value: '停水检修' } })
  fireEvent.input(screen.getByRole('textbox', { name: '内容' }), { target: { value: '上午停水。' } })
  await press('存草稿')
  expect(await screen.findByText(/草稿存好了/)).toBeTruthy()
  await press('交给石演示复核')
  expect(await screen.findByText('公告里有平台不让发的内容，没有交出去。')).toBeTruthy()
  const [first, second] = inputsOf('notices.draft')
  expect(first).toMatchObject({ requestId: expect.stringMatching(/.+/) })
  expect(second).toMatchObject({ id: 'n-1', version: 1, content: { title: '停水检修' } })
  expect(screen.getByDisplayValue('停水检修')).toBeTruthy()
})

test('what is typed while a file is on its way stays', async () => {
  jest
    .mocked(Taro.chooseMessageFile)
    .mockResolvedValue({ tempFiles: [{ name: '通知.pdf', size: 9, path: 'wxfile://a' }] } as never)
  let arrive: (sent: { fileID: string }) => void = () => undefined
  jest
    .mocked(Taro.cloud.uploadFile)
    .mockReturnValue(new Promise((resolve) => (arrive = resolve as typeof arrive)) as never)
  render(<NoticeWritePage />)
  await press('加附件（PDF、JPG、PNG）')
  await screen.findByRole('button', { name: '正在传附件…' })
  fireEvent.input(screen.getByRole('textbox', { name: '标题' }), { target: { value: '停水检修' } })
  await act(async () => arrive({ fileID: 'cloud://a' }))
  expect(await screen.findByRole('button', { name: '删掉附件通知.pdf' })).toBeTruthy()
  expect(screen.getByDisplayValue('停水检修')).toBeTruthy()
})
