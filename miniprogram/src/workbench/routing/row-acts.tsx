import type { CallFault } from '../../platform/call-fault'
import { Button } from '../../ui/button'
import { FormFault } from '../message/forms/form-fault'

type Running = { busy: boolean; fault: CallFault | undefined }

type RowActsProps = {
  mayChange: boolean
  /** A retired row that is saved is in use again. */
  retired: boolean
  missing: string | false
  save: Running & { onClick: () => void }
  /** Left out where there is nothing to retire. */
  retire?: Running & { words: string; onClick: () => void }
}

/** What can be done with one row of a table; only read by whoever may not change it. */
export function RowActs({ mayChange, retired, missing, save, retire }: RowActsProps) {
  if (!mayChange) return null
  return (
    <>
      <FormFault fault={save.fault ?? retire?.fault} />
      <Button variant="fill" busy={save.busy && '正在存…'} missing={missing} onClick={save.onClick}>
        {retired ? '存好，重新用起来' : '存好'}
      </Button>
      {retire && (
        <Button variant="neutral" busy={retire.busy && '正在停用…'} onClick={retire.onClick}>
          {retire.words}
        </Button>
      )}
    </>
  )
}
