import { useState } from 'react'
import type { CategoryRow } from '#shared/routing/contract'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'
import { StatusTag } from '../../ui/status-tag'
import { CategorySheet } from './category-sheet'
import type { TablesProps } from './tables-props'
import { UnreadSheet } from './unread-sheet'

type Open = { sheet: 'row'; row: CategoryRow | null } | { sheet: 'unread' }

/** Which kind of matter goes to whom, and which words point to it. */
export function CategoryList({ tables, onSaved }: TablesProps) {
  const { categories, mayChange, unreadHours } = tables
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const saved = (words: string) => {
    close()
    onSaved(words)
  }
  return (
    <>
      <SectionTitle
        note={mayChange ? '点一行来改' : '由县里来改'}
      >{`类别　${categories.length}`}</SectionTitle>
      <Card flush>
        {categories.map((row) => (
          <CategoryLine key={row.code} row={row} onClick={() => setOpen({ sheet: 'row', row })} />
        ))}
      </Card>
      {mayChange && (
        <Button variant="second" icon="add" onClick={() => setOpen({ sheet: 'row', row: null })}>
          加一个类别
        </Button>
      )}
      <SectionTitle>提醒</SectionTitle>
      <Card flush>
        <ListRow
          icon="eye"
          title={`${unreadHours} 个工作小时没人打开，就算没人看过`}
          sub="下班时还有，上一级会收到提醒"
          {...(mayChange && { onClick: () => setOpen({ sheet: 'unread' }) })}
        />
      </Card>
      {open?.sheet === 'row' && (
        <CategorySheet {...{ tables }} row={open.row} onSaved={saved} onClose={close} />
      )}
      {open?.sheet === 'unread' && <UnreadSheet {...{ tables }} onSaved={saved} onClose={close} />}
    </>
  )
}

function CategoryLine({ row, onClick }: { row: CategoryRow; onClick: () => void }) {
  const { name, leadName, coName, keywords, retired, manned } = row
  const who = coName === '' ? leadName : `${leadName}，协办 ${coName}`
  const words =
    keywords.length === 0 ? '没有词指到这里' : `${keywords.length} 个词：${keywords.slice(0, 4).join('、')}…`
  return (
    <ListRow
      title={name}
      sub={who}
      below={
        <>
          {retired && <StatusTag icon="close">停用了</StatusTag>}
          {!retired && !manned && (
            <StatusTag tone="bad" icon="alert">
              还没有人接手
            </StatusTag>
          )}
        </>
      }
      label={[name, who, words, retired && '停用了', !manned && '还没有人接手'].filter(Boolean).join('，')}
      onClick={onClick}
    />
  )
}
