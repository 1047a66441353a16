import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { MyDuty } from '#shared/duties/contract'
import Taro, { resetTaro } from '#test/support/taro'
import { DutyCalendar } from '../../../miniprogram/src/workbench/duties/duty-calendar'
import { PrintButton } from '../../../miniprogram/src/workbench/sheets/print-button'

beforeEach(resetTaro)

const answer = (result: object) => Taro.cloud.callFunction.mockResolvedValue({ result })
const sheet = {
  url: 'https://files/sheet.pdf',
  fileName: '柳沟镇联络站2月接待日.pdf',
  missing: [] as string[],
}

function press() {
  render(
    <PrintButton action="sheets.roster" input={{ siteId: 'ST05', month: '2026-02' }}>
      打印接待表
    </PrintButton>,
  )
  fireEvent.click(screen.getByRole('button', { name: '打印接待表' }))
}

test('a sheet opens in the reader under its own name, and the one before it is gone', async () => {
  answer({ ok: true, data: sheet })
  Taro.downloadFile.mockResolvedValue({ statusCode: 200 })
  press()
  await waitFor(() => expect(Taro.openDocument).toHaveBeenCalled())
  const filePath = 'wxfile://usr/documents/柳沟镇联络站2月接待日.pdf'
  const dropped = expect.objectContaining({ dirPath: 'wxfile://usr/documents', recursive: true })
  expect(Taro.getFileSystemManager().rmdir).toHaveBeenCalledWith(dropped)
  expect(Taro.downloadFile).toHaveBeenCalledWith({ url: sheet.url, filePath })
  expect(Taro.openDocument).toHaveBeenCalledWith({ filePath, showMenu: true })
  expect(screen.queryByRole('alert')).toBeNull()
})

test('what could not be printed is named, what could not be opened is said', async () => {
  answer({ ok: true, data: { ...sheet, missing: ['𠮷'] } })
  Taro.downloadFile.mockResolvedValue({ statusCode: 404 })
  press()
  await screen.findByText(/有 1 个字印不出来，印成了〓：𠮷/)
  await screen.findByText(/印好了，可是没打开/)
})

test('a refusal stands under the button', async () => {
  answer({ ok: false, fault: { code: 'notFound', message: '找不到这个联络站。' } })
  press()
  await screen.findByText('找不到这个联络站。')
  expect(Taro.downloadFile).not.toHaveBeenCalled()
  expect(screen.queryByText(/没打开/)).toBeNull()
})

const duty: MyDuty = {
  id: 'R-1',
  day: '2026-02-24',
  dayText: '2月24日（周二）',
  name: '代表公开接待日',
  siteName: '柳沟镇联络站',
  hoursText: '上午 9:00–11:00',
  place: '便民中心',
  withText: '和苏演示一起',
  movedText: '',
  statusText: '已确认',
  tone: 'ok',
  note: '',
  calendar: {
    siteId: 'ST05',
    deputyId: 'D1',
    start: '2026-02-24T01:00:00.000Z',
    end: '2026-02-24T03:00:00.000Z',
  },
  acts: [],
}

test('a duty goes into the phone’s calendar with its own hours, an alarm an hour before', async () => {
  render(<DutyCalendar duty={duty} />)
  fireEvent.click(screen.getByRole('button', { name: '加入日历，2月24日（周二）' }))
  await waitFor(() => expect(Taro.addPhoneCalendar).toHaveBeenCalled())
  expect(Taro.addPhoneCalendar).toHaveBeenCalledWith({
    title: '代表公开接待日 · 柳沟镇联络站',
    location: '便民中心',
    description: '和苏演示一起',
    startTime: 1771894800,
    endTime: '1771902000',
    alarm: true,
    alarmOffset: 3600,
  })
})

test('a phone that refuses is not a secret; a day off has no button', async () => {
  Taro.addPhoneCalendar.mockRejectedValue(new Error('auth deny'))
  const { rerender } = render(<DutyCalendar duty={duty} />)
  fireEvent.click(screen.getByRole('button'))
  await screen.findByText(/没有加上/)
  rerender(<DutyCalendar duty={{ ...duty, calendar: null }} />)
  expect(screen.queryByRole('button')).toBeNull()
})
