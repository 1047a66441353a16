import { go } from '../../platform/navigation'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { dueText, useDue } from './use-due'

/** The way to a deputy's mediations, with how many are to be looked back on. */
export function MediationsRow() {
  const due = useDue('deputy')
  return (
    <Card flush>
      <ListRow
        icon="talk"
        title="调处纠纷"
        sub={due > 0 ? dueText(due) : '劝和了，记一条；到日子回头看'}
        onClick={() => void go('mediations')}
      />
    </Card>
  )
}
