import { useState } from 'react'
import { useAction } from '../../../platform/use-action'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'

export function Unbind({ onUnbound }: { onUnbound: () => void }) {
  const [asking, setAsking] = useState(false)
  const { run, busy, fault } = useAction('people.unbind')
  const unbind = async () => {
    const me = await run({})
    setAsking(false)
    if (me) onUnbound()
  }
  return (
    <>
      {fault && <Banner tone="bad">{`没解除成，身份还在。${fault.message}`}</Banner>}
      <Button variant="danger" onClick={() => setAsking(true)}>
        解除绑定
      </Button>
      {asking && (
        <Dialog
          title="解除这台手机上的绑定？"
          safe={{ words: '不解除，留着', onClick: () => setAsking(false) }}
          risky={{ words: '解除', onClick: () => void unbind(), busy: busy && '正在解除…' }}
        >
          解除后这个微信进不了工作台，手里的事不会丢。再要进，得向人大办公室要新的邀请码。
        </Dialog>
      )}
    </>
  )
}
