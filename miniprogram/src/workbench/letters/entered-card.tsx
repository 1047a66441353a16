import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { go } from '../../platform/navigation'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import { PrintButton } from '../sheets/print-button'
import { QueryCode } from '../sheets/query-code'

type EnteredCardProps = { entered: Output<'letters.enter'>; onNext: () => void }

/** What to give or tell him: the code, to copy by hand or to print. */
export function EnteredCard({ entered, onNext }: EnteredCardProps) {
  const { id, title, queryCode, number, onSpot, words, slip } = entered
  return (
    <Card outlined>
      <View className="stack">
        <Heading level={1}>登记好了</Heading>
        <View>{title}</View>
        {slip ? (
          <>
            <QueryCode>{queryCode}</QueryCode>
            {number && <View className="strong">{`编号 ${number}`}</View>}
            <View className="sub">
              {onSpot
                ? '已经当场答复。把条子给他，凭编号和查询码能评一评；或者换个人打电话问他。'
                : '把条子给他，或在电话里念给他听。凭查询码能查到办到哪一步，受理后还有编号。'}
            </View>
            <PrintButton action="sheets.slip" input={{ messageId: id }}>
              打印给他的条子
            </PrintButton>
          </>
        ) : (
          <Banner tone="amber">{words}</Banner>
        )}
        <View className="buttons">
          <Button variant="fill" icon="add" onClick={onNext}>
            再登记一件
          </Button>
          {slip && <Button onClick={() => void go('deskMessage', { message: id })}>打开这一件</Button>}
        </View>
      </View>
    </Card>
  )
}
