import { View } from '@tarojs/components'
import { go } from '../../../../platform/navigation'
import { CheckRow } from '../../../../ui/check-row'
import { TextLink } from '../../../../ui/text-link'
import type { WritingDraft } from '../../draft/use-message-draft'

/** Two separate consents: handling is needed to send; publishing is asked for only where it was chosen. */
export function ConsentTicks({ draft }: { draft: WritingDraft }) {
  const { consent, publishConsent, visibility } = draft.value
  return (
    <View className="stack">
      <View>
        <CheckRow checked={consent} onChange={(checked) => draft.change({ consent: checked })}>
          我同意把上面的信息用来办这件事
        </CheckRow>
        <TextLink forward onClick={() => void go('privacy')}>
          个人信息怎么用、存多久
        </TextLink>
      </View>
      {visibility === 'mayPublish' && (
        <CheckRow
          checked={publishConsent}
          onChange={(checked) => draft.change({ publishConsent: checked })}
          detail="不勾也能发，只给管这件事的人看。"
        >
          办好后，去掉姓名、门牌，可以公开
        </CheckRow>
      )}
    </View>
  )
}
