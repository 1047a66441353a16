import { useState } from 'react'
import { View } from '@tarojs/components'
import { Fault } from '#shared/kernel/fault'
import { readHolidayFile } from '#shared/reception/calendar/holiday-file'
import { yearOfDays } from '#shared/reception/calendar/year-of-days'
import { pickTextFile } from '../../platform/text-file'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/text-area'
import { importedDraft, type YearDraft } from './year-draft'

const source = '国务院办公厅通知（holiday-cn 导入）'

const example = '{"year": 2027, "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}]}'

/** The file's lines as a year; faults name the line that is wrong. */
function read(text: string, year: number): YearDraft {
  const file = readHolidayFile(text)
  if (file.year !== null && file.year !== year)
    throw new Fault('invalidInput', `这份文件是${file.year}年的，您选的是${year}年。请换一份，或者换一年。`)
  return importedDraft(year, yearOfDays(year, file.days, { status: 'official', source }), file.days)
}

type ImportFormProps = { year: number; onRead: (draft: YearDraft) => void }

/** A holiday-cn file, chosen or pasted; nothing is saved before it was looked at. */
export function ImportForm({ year, onRead }: ImportFormProps) {
  const [text, setText] = useState('')
  const [fault, setFault] = useState('')
  const take = (content: string) => {
    setFault('')
    try {
      onRead(read(content, year))
    } catch (error) {
      setFault(error instanceof Fault ? error.message : '这份文件读不懂。请换一份再试。')
    }
  }
  const choose = () =>
    pickTextFile().then(
      (content) => {
        setText(content ?? text)
        if (content !== null) take(content)
      },
      () => setFault('文件没打开。请再选一次，或者把内容贴在下面。'),
    )
  return (
    <View className="stack">
      <Button variant="second" icon="document" onClick={() => void choose()}>
        选一个 JSON 文件
      </Button>
      <TextArea
        label="或者把内容贴在这里"
        placeholder={example}
        maxLength={20000}
        value={text}
        onChange={setText}
      />
      {fault !== '' && <Refused words={fault} />}
      <Button variant="fill" missing={text.trim() === '' && '先选文件或贴内容'} onClick={() => take(text)}>
        看看这一年
      </Button>
    </View>
  )
}

function Refused({ words }: { words: string }) {
  return (
    <Banner tone="bad" alert>
      {words}
    </Banner>
  )
}
