import { View } from '@tarojs/components'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import type { ReceptionDesk } from './use-reception-desk'

/** What has not left this phone yet, and what the cloud would not have: nothing is lost silently. */
export function QueueBanner({ waiting, refused, forget, again }: ReceptionDesk) {
  return (
    <>
      {waiting.length > 0 && (
        <Banner tone="amber" icon="offline">
          {`有 ${waiting.length} 条还在手机里，等网络好了自动发。可以接着记。`}
        </Banner>
      )}
      {refused.length > 0 && (
        <Card tone="amber">
          <View className="stack">
            {refused.map(({ key, words, refused: why }) => (
              <View key={key}>
                <View className="strong">{`没记上：${words}`}</View>
                <View className="sub">{why}</View>
                <Button variant="text" label={`不要了：${words}`} onClick={() => forget(key)}>
                  不要这一条了
                </Button>
              </View>
            ))}
            <Button variant="fill" icon="retry" onClick={again}>
              再发一次
            </Button>
          </View>
        </Card>
      )}
    </>
  )
}
