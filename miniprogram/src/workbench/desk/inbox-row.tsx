import { unreadText } from '#shared/inbox/unread-text'
import { go } from '../../platform/navigation'
import { useQuery } from '../../platform/use-query'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'

/** What came to the desk's people since they last looked. */
export function InboxRow() {
  const unread = useQuery('inbox.unread', {}).data
  return (
    <Card flush>
      <ListRow icon="bell" title="收件箱" sub={unreadText(unread)} onClick={() => void go('inbox')} />
    </Card>
  )
}
