import { Text } from '@tarojs/components'
import type { NoticeItem } from '#shared/notices/view'
import { go } from '../../../platform/navigation'
import { Card } from '../../../ui/card'
import { ListRow } from '../../../ui/list-row'
import { StatusTag } from '../../../ui/status-tag'

export function NoticeRows({ notices }: { notices: NoticeItem[] }) {
  return (
    <Card flush>
      {notices.map((notice) => (
        <ListRow
          key={notice.id}
          above={
            <>
              <StatusTag tone={notice.tone}>{notice.tag}</StatusTag>
              <Text>{`${notice.dayText} · ${notice.issuer}`}</Text>
              {notice.isNew && <Text className="fresh">● 新</Text>}
            </>
          }
          title={notice.title}
          label={[notice.isNew ? '新' : '', notice.tag, notice.title, notice.dayText, notice.issuer]
            .filter(Boolean)
            .join('，')}
          onClick={() => void go('notice', { notice: notice.id })}
        />
      ))}
    </Card>
  )
}
