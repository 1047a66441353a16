import { View } from '@tarojs/components'
import { unreadText } from '#shared/inbox/unread-text'
import type { QueueKey } from '#shared/messages/queues/queue-key'
import { go } from '../../platform/navigation'
import { useQuery } from '../../platform/use-query'
import { a11y } from '../../ui/a11y'
import { Heading } from '../../ui/heading'
import { Icon, type IconName } from '../../ui/icon'
import { useCountedLinks } from './counted-links'
import type { Desk } from './desk-state'
import './side-nav.scss'

/** Between 900 and 1180 px only these and the numbers are left. */
const icons: Record<QueueKey, IconName> = {
  toScreen: 'eye',
  toAccept: 'inbox',
  toAssign: 'send',
  toApprove: 'pen',
  nearDue: 'bell',
  inProgress: 'clock',
  needsInfo: 'talk',
  waitingRating: 'face-good',
  withMe: 'inbox',
  watching: 'eye',
  toSign: 'inbox',
  toHandle: 'pen',
  waitingApproval: 'clock',
  assisting: 'people',
  escalated: 'up',
  overdue: 'alert',
  promised: 'calendar',
  unowned: 'people',
  unread: 'eye',
  reports: 'lock',
  done: 'document',
}

/** Drawing 09b: the queues of one desk down the side. */
export function SideNav({ desk }: { desk: Desk }) {
  const unread = useQuery('inbox.unread', {}).data
  const groups = useCountedLinks(desk)
  return (
    <View className="side-nav">
      <View className="side-nav-words side-nav-head">
        <Heading level={1}>{desk.grant?.placeName}</Heading>
        <View className="note">{[desk.me.name, desk.grant?.roleName].filter(Boolean).join(' · ')}</View>
      </View>
      <View className="side-nav-queues" {...a11y({ role: 'tablist', label: '工作台' })}>
        {desk.known?.queues.map((queue) => (
          <QueueTab
            key={queue.key}
            queue={queue}
            selected={queue.key === desk.queue}
            onClick={() => desk.open(queue.key)}
          />
        ))}
      </View>
      <NavLink
        icon="bell"
        words={unread?.count ? `收件箱 ${unreadText(unread)}` : '收件箱'}
        onClick={() => void go('inbox')}
      />
      {groups.map(({ title, links }) => (
        <View key={title} className="side-nav-group">
          <View className="side-nav-words side-nav-title note">{title}</View>
          {links.map(({ page, icon, words }) => (
            <NavLink key={page} icon={icon} words={words} onClick={() => void go(page)} />
          ))}
        </View>
      ))}
      <NavLink icon="retry" words="刷新" onClick={desk.query.retry} />
    </View>
  )
}

type QueueTabProps = {
  queue: NonNullable<Desk['known']>['queues'][number]
  selected: boolean
  onClick: () => void
}

function QueueTab({ queue, selected, onClick }: QueueTabProps) {
  const { key, name, count, tone } = queue
  const look = [selected && 'side-nav-on', tone === 'amber' && 'side-nav-amber'].filter(Boolean).join(' ')
  return (
    <View
      className={`side-nav-item ${look}`}
      onClick={onClick}
      {...a11y({ role: 'tab', label: count === null ? name : `${name} ${count} 件`, selected })}
    >
      <Icon name={icons[key]} size="small" />
      <View className="grow side-nav-words">{name}</View>
      {count !== null && <View className="side-nav-count">{count}</View>}
    </View>
  )
}

function NavLink({ icon, words, onClick }: { icon: IconName; words: string; onClick: () => void }) {
  return (
    <View className="side-nav-item" onClick={onClick} {...a11y({ role: 'button', label: words })}>
      <Icon name={icon} size="small" />
      <View className="grow side-nav-words">{words}</View>
    </View>
  )
}
