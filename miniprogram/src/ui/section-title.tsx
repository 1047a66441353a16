import { View } from '@tarojs/components'
import { Heading } from './heading'
import { TextLink } from './text-link'
import './section-title.scss'

type SectionTitleProps = {
  children: string
  /** A few quiet words at the end, when there is no action. */
  note?: string
  action?: { words: string; onClick: () => void; label?: string }
}

export function SectionTitle({ children, note, action }: SectionTitleProps) {
  return (
    <View className="section-title">
      <Heading level={2}>{children}</Heading>
      {note && <View className="note">{note}</View>}
      {action && (
        <TextLink forward onClick={action.onClick} label={action.label}>
          {action.words}
        </TextLink>
      )}
    </View>
  )
}
