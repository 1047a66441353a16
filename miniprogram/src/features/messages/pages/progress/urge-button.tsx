import { useContext, useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../../../../ui/button'
import { CareContext } from '../../../../ui/care-context'
import { Toast } from '../../../../ui/toast'
import { FaultBanner } from '../../components/fault-banner'
import { at, may, type Progress } from './progress'
import { useAct } from './use-act'

/** Once a week; the cloud leaves the act out until the week is over. */
export function UrgeButton(progress: Progress) {
  const { care } = useContext(CareContext)
  const { run, busy, fault } = useAct('messages.urge', progress)
  const [urged, setUrged] = useState(false)
  const urge = async () => {
    if (await run(at(progress))) setUrged(true)
  }
  return (
    <>
      {may('urge', progress) && (
        <Button
          variant="tone"
          size={care ? 'normal' : 'small'}
          icon="bell"
          busy={busy && '正在催…'}
          onClick={() => void urge()}
        >
          催一下
        </Button>
      )}
      {fault && (
        <View>
          <FaultBanner fault={fault} />
        </View>
      )}
      {urged && <Toast onDismiss={() => setUrged(false)}>催过了，已告诉现在管的人。一周后可以再催。</Toast>}
    </>
  )
}
