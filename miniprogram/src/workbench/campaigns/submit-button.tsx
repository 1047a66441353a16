import type { Output } from '#shared/contract'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { FormFault } from '../message/forms/form-fault'

type SubmitButtonProps = { work: Output<'campaigns.work'>; onDone: (words: string) => void }

/** A draft goes to the second person; what is missing is said by the cloud. */
export function SubmitButton({ work: { id, version }, onDone }: SubmitButtonProps) {
  const submit = useAction('campaigns.submit')
  const run = async () => {
    if (await submit.run({ id, version })) onDone('交给另一个人复核了')
  }
  return (
    <>
      <FormFault fault={submit.fault} />
      <Button variant="primary" icon="send" busy={submit.busy && '正在交…'} onClick={() => void run()}>
        交给另一个人复核
      </Button>
    </>
  )
}
