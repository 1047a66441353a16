import { View } from '@tarojs/components'
import { readersTable, type ReadersRow } from '#shared/messages/views/readers-table'
import { visibilityWords } from '#shared/messages/words'
import { back } from '../../../../platform/navigation'
import { a11y } from '../../../../ui/a11y'
import { Card } from '../../../../ui/card'
import { Heading } from '../../../../ui/heading'
import { TextLink } from '../../../../ui/text-link'
import { hasContact, visibilityOf, type MessageDraft } from '../../draft/message-draft'
import './readers-table.scss'

/** 谁能看到什么, in words; each row is read aloud as one sentence. */
export function ReadersTable({ draft }: { draft: MessageDraft }) {
  const visibility = visibilityOf(draft)
  return (
    <Card>
      <View className="row row-ends">
        <Heading level={2}>谁能看到什么</Heading>
        <TextLink label="改谁能看到" onClick={() => void back()}>
          改
        </TextLink>
      </View>
      <View className="sub">{visibilityWords[visibility].name}</View>
      <View className="readers-row note" {...a11y({ hidden: true })}>
        <View />
        <View>内容、照片</View>
        <View>姓名</View>
        <View>电话</View>
      </View>
      {readersTable(visibility, hasContact(draft), draft.mayContact).map((row) => (
        <Row key={row.who} row={row} />
      ))}
    </Card>
  )
}

function Row({ row }: { row: ReadersRow }) {
  const { who, matter, name, phone } = row
  const words = `${who}：内容和照片${matter}，姓名${name}，电话${phone}`
  return (
    <View className="readers-row" {...a11y({ role: 'group', label: words })}>
      <View className="strong">{who}</View>
      {[matter, name, phone].map((cell, at) => (
        <View key={at} className={cell === '看得到' ? 'readers-yes' : 'sub'}>
          {cell}
        </View>
      ))}
    </View>
  )
}
