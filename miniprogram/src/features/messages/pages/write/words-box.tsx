import { View } from '@tarojs/components'
import { timeOfDay } from '#shared/kernel/day'
import { timeText } from '#shared/kernel/time-text'
import { maxTextLength } from '#shared/messages/limits'
import { a11y } from '../../../../ui/a11y'
import { Banner } from '../../../../ui/banner'
import { Heading } from '../../../../ui/heading'
import { Icon } from '../../../../ui/icon'
import { TextArea } from '../../../../ui/text-area'
import { queuedMessage } from '../../draft/queue'
import type { WritingDraft } from '../../draft/use-message-draft'
import './words-box.scss'

/** The words first, with the line that says they are safe on this phone. */
export function WordsBox({ draft }: { draft: WritingDraft }) {
  const { text } = draft.value
  return (
    <>
      <View className="row row-ends row-wrap">
        <Heading level={1}>您想说什么事？</Heading>
        <View className="note">第 1 步，共 2 步</View>
      </View>
      {queuedMessage() && (
        <Banner tone="amber" icon="offline">
          这件没发出去，等网络好了自动发。改了就先不发，改完再发送。
        </Banner>
      )}
      <View>
        <TextArea
          label="您想说什么事"
          labelHidden
          autoFocus
          value={text}
          maxLength={maxTextLength}
          placeholder="在哪里，什么时候，出了什么事。想怎么办，也可以写。"
          onChange={(next) => draft.change({ text: next })}
          foot={draft.savedAt && text !== '' && <SavedLine at={draft.savedAt} />}
        />
        <View className="note words-box-danger">有人正有危险？先打 110、119、120 或 122。</View>
      </View>
    </>
  )
}

function SavedLine({ at }: { at: string }) {
  return (
    <View className="row row-tight words-box-saved" {...a11y({ role: 'status', live: 'polite' })}>
      <Icon name="check" size="tiny" />
      {`草稿已存在手机里 ${timeText(timeOfDay(at))}`}
    </View>
  )
}
