import { useState } from 'react'
import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { Button } from './button'

type CopyLinkProps = {
  /** null where the phone has its own way: nothing is shown. */
  onCopy: (() => Promise<boolean>) | null
}

/** A browser's way to pass a page on, and whether it worked. */
export function CopyLink({ onCopy }: CopyLinkProps) {
  const [copied, setCopied] = useState<boolean>()
  if (onCopy === null) return null
  return (
    <View>
      <Button variant="text" icon="share" onClick={() => void onCopy().then(setCopied)}>
        复制这一页的链接
      </Button>
      <View className="note centered" {...a11y({ live: 'polite' })}>
        {copied === true && '链接复制好了，可以发给别人。'}
        {copied === false && '没有复制上，请从网址栏里复制。'}
      </View>
    </View>
  )
}
