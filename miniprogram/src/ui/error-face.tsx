import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { Button } from './button'
import { Face } from './face'

type ErrorFaceProps = {
  /** 接待日没打开 */
  title: string
  /** What was kept: 您写的草稿都在。 */
  kept?: string
  /** Short code that lets us find the log line. */
  code?: string
  onRetry: () => void
  retrying?: boolean
  onCall: () => void
}

export function ErrorFace({ title, kept, code, onRetry, retrying, onCall }: ErrorFaceProps) {
  const words = (
    <View {...a11y({ live: 'assertive' })}>
      是我们这边出了问题，不是您的手机。
      {kept && <View>{kept}</View>}
    </View>
  )
  return (
    <Face art="error" title={title} words={words}>
      <Button variant="fill" icon="retry" busy={retrying && '正在重新打开…'} onClick={onRetry}>
        再试一次
      </Button>
      <Button icon="phone" onClick={onCall}>
        打联络站电话
      </Button>
      {code && <View className="note">告诉我们这个号，好查：{code}</View>}
    </Face>
  )
}
