import { type ComponentProps, useState } from 'react'
import { View } from '@tarojs/components'
import type { Input } from '#shared/contract'
import { showDocument } from '../../platform/show-document'
import { useAction } from '../../platform/use-action'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'

type SheetAction =
  | 'sheets.roster'
  | 'sheets.wall'
  | 'sheets.notice'
  | 'sheets.session'
  | 'sheets.slip'
  | 'sheets.campaign'
  | 'sheets.mediations'

type PrintButtonProps<Name extends SheetAction> = {
  action: Name
  input: Input<Name>
  children: string
  variant?: ComponentProps<typeof Button>['variant']
}

/** Has a sheet made in the cloud and opens it; a phone prints from WeChat's reader, a computer from its tab. */
export function PrintButton<Name extends SheetAction>({
  action,
  input,
  children,
  variant,
}: PrintButtonProps<Name>) {
  const printing = useAction(action)
  const [missing, setMissing] = useState<string[]>([])
  const [closed, setClosed] = useState(false)
  const load = async () => {
    const sheet = await printing.run(input)
    setMissing(sheet?.missing ?? [])
    return sheet
  }
  const print = async () => setClosed(!(await showDocument(load)))
  return (
    <View className="stack grow">
      <Button icon="print" variant={variant} busy={printing.busy && '正在排版…'} onClick={() => void print()}>
        {children}
      </Button>
      {printing.fault && (
        <Banner tone="bad" alert>
          {printing.fault.message}
        </Banner>
      )}
      {closed && (
        <Banner tone="amber" alert>
          印好了，可是没打开。请再点一次，或者到电脑上打开。
        </Banner>
      )}
      {missing.length > 0 && (
        <Banner tone="amber">{`有 ${missing.length} 个字印不出来，印成了〓：${missing.join('、')}。请手写补上。`}</Banner>
      )}
    </View>
  )
}
