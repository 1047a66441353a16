import { View } from '@tarojs/components'
import { go } from '../../platform/navigation'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'

/** A matter that is more than one case: a deputy makes a suggestion of it, in his own words. */
export function WriteFromMessage({ messageId }: { messageId: string }) {
  return (
    <Card>
      <View className="stack">
        <View className="sub">一件办好了，别处还会有？可以写成代表建议，这件作依据。</View>
        <Button icon="pen" onClick={() => void go('writeSuggestion', { message: messageId })}>
          写建议
        </Button>
      </View>
    </Card>
  )
}
