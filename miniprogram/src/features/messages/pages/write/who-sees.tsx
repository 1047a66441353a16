import { View } from '@tarojs/components'
import type { MessageKind, Visibility } from '#shared/messages/message'
import { visibilityWords } from '#shared/messages/words'
import { Banner } from '../../../../ui/banner'
import { Card } from '../../../../ui/card'
import { CheckRow } from '../../../../ui/check-row'
import { RadioRows } from '../../../../ui/radio-rows'
import { SectionTitle } from '../../../../ui/section-title'
import { TextField } from '../../../../ui/text-field'
import { hasContact } from '../../draft/message-draft'
import type { WritingDraft } from '../../draft/use-message-draft'

/** In the order of the table: the most private first. */
const choices = (Object.keys(visibilityWords) as Visibility[]).map((value) => ({
  value,
  title: visibilityWords[value].name,
  detail: visibilityWords[value].consequence,
}))

export function WhoSees({ draft }: { draft: WritingDraft }) {
  return (
    <>
      <SectionTitle>谁能看到</SectionTitle>
      <RadioRows
        label="谁能看到"
        choices={choices}
        value={draft.value.visibility}
        onChange={(visibility) => draft.change({ visibility })}
      />
    </>
  )
}

/** Never required; a claim of one's own is told why a phone number helps. */
export function ContactFields({ draft, kind }: { draft: WritingDraft; kind: MessageKind | undefined }) {
  const { visibility, name, phone, mayContact } = draft.value
  if (visibility === 'anonymous') return null
  return (
    <>
      <SectionTitle note="不填也能发">怎么联系您</SectionTitle>
      <Card>
        <View className="stack">
          {kind === 'grievance' && (
            <Banner>讨薪、退款这类自己的事，要核对是谁、欠多少。留个电话，办起来快得多。</Banner>
          )}
          <TextField
            label="怎么称呼"
            value={name}
            maxLength={20}
            onChange={(text) => draft.change({ name: text })}
          />
          <TextField
            label="电话"
            type="number"
            value={phone}
            maxLength={20}
            note="代表看不到号码。联络站、镇人大看一次记一笔，您看得到谁看过。"
            onChange={(text) => draft.change({ phone: text })}
          />
          {hasContact(draft.value) && (
            <CheckRow
              checked={mayContact}
              onChange={(checked) => draft.change({ mayContact: checked })}
              detail="办事单位只看到姓和号码，看一次记一笔。不勾就看不到。"
            >
              需要核实时，办事单位可以打电话给我
            </CheckRow>
          )}
        </View>
      </Card>
    </>
  )
}
