import { View } from '@tarojs/components'
import { copyText } from '../../platform/clipboard'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { PrintButton } from '../sheets/print-button'
import { QueryCode } from '../sheets/query-code'
import type { Slip } from './visitor-row'

type SlipSheetProps = { bookingId: string; slip: Slip; onClose: () => void }

/** What the visitor takes home: one code, large enough to copy by hand. */
export function SlipSheet({ bookingId, slip, onClose }: SlipSheetProps) {
  const { queryCode, title } = slip
  return (
    <Sheet title="给他查询码" onClose={onClose}>
      <View className="stack">
        <View>{title}</View>
        <QueryCode>{queryCode}</QueryCode>
        <View className="sub">
          让他抄下来或拍下来。打开小程序，点“按编号或查询码查”，就知道办到哪一步。不会用，打联络站电话报这个码也行。
        </View>
        <Button variant="tone" icon="document" onClick={() => void copyText(queryCode)}>
          复制查询码
        </Button>
        <PrintButton action="sheets.slip" input={{ bookingId }}>
          打印给他的条子
        </PrintButton>
      </View>
    </Sheet>
  )
}
