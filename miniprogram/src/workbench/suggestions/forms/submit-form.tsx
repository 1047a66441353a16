import { View } from '@tarojs/components'
import type { SuggestionView } from '#shared/suggestions/view'
import { go } from '../../../platform/navigation'
import { Button } from '../../../ui/button'
import { useActing } from '../../message/acting'
import { FormFault } from '../../message/forms/form-fault'
import { Checks } from '../checklist-card'
import type { FormProps } from './form-props'

type LeadView = Extract<SuggestionView, { view: 'lead' }>

/** What is there and what is missing, then handing it in. */
export function SubmitForm({ view, host, variant, close }: FormProps<LeadView>) {
  const acting = useActing(host)
  const missing = view.checks.some(({ ok }) => !ok)
  const submit = async () => {
    const input = { id: view.id, version: view.version }
    if (await acting.run('suggestions.submit', input, { said: '交上去了' })) close()
  }
  return (
    <View className="stack">
      <Checks checks={view.checks} />
      <FormFault fault={acting.fault} />
      {acting.fault?.code === 'invalidInput' && (
        <Button variant="second" onClick={() => void go('writeSuggestion', { suggestion: view.id })}>
          去改一改
        </Button>
      )}
      <Button
        variant={variant}
        size="main"
        icon="up"
        busy={acting.busy && '正在交…'}
        missing={missing && '还差上面没打勾的，再交'}
        onClick={() => void submit()}
      >
        交上去
      </Button>
    </View>
  )
}
