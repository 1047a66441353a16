import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CategoryRow } from '#shared/routing/contract'
import { useAction } from '../../platform/use-action'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { SelectField } from '../controls/select-field'
import { RowActs } from './row-acts'
import type { TablesProps } from './tables-props'

type CategorySheetProps = TablesProps & { row: CategoryRow | null; onClose: () => void }

const nobody = 'none'

interface Draft {
  name: string
  scope: string
  lead: string
  co: string
  words: string
}

const draftOf = (row: CategoryRow | null): Draft => ({
  name: row?.name ?? '',
  scope: row?.scope ?? '',
  lead: row?.leadUnitId ?? nobody,
  co: row?.coUnitId ?? nobody,
  words: row?.keywords.join('、') ?? '',
})

/** Words as they are written down: with 、 or a comma, a space or a new line between them. */
const wordsOf = (text: string) => text.split(/[、，,\s]+/).filter((word) => word !== '')

/** One row of the table: who leads, who assists, and the words that point to it. */
export function CategorySheet({ tables, row, onSaved, onClose }: CategorySheetProps) {
  const [draft, setDraft] = useState(() => draftOf(row))
  const save = useAction('routing.saveCategory')
  const retire = useAction('routing.retireCategory')
  const expectVersion = tables.version
  const send = async () => {
    const unit = (id: string) => (id === nobody ? null : id)
    const { name, scope, lead, co, words } = draft
    const asked = { name, scope, leadUnitId: unit(lead), coUnitId: unit(co), keywords: wordsOf(words) }
    const done = await save.run({ ...(row && { code: row.code }), ...asked, expectVersion })
    if (done) onSaved(`“${name}”存好了，新的留言照这样走`)
  }
  const end = async () => {
    if (!row) return
    const done = await retire.run({ code: row.code, expectVersion })
    if (done) onSaved(`“${row.name}”停用了`)
  }
  return (
    <Sheet title={row ? row.name : '加一个类别'} onClose={onClose}>
      <View className="stack">
        <CategoryFields {...{ tables, draft }} onChange={setDraft} />
        <RowActs
          mayChange={tables.mayChange}
          retired={row?.retired ?? false}
          missing={draft.name.trim().length < 2 && '先写名称'}
          save={{ ...save, onClick: () => void send() }}
          {...(row &&
            !row.retired && { retire: { ...retire, words: '停用这一类', onClick: () => void end() } })}
        />
      </View>
    </Sheet>
  )
}

type FieldsProps = Pick<TablesProps, 'tables'> & { draft: Draft; onChange: (draft: Draft) => void }

function CategoryFields({ tables, draft, onChange }: FieldsProps) {
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part })
  const departments = tables.units
    .filter(({ unitId, retired }) => unitId === null && !retired)
    .map(({ id, name, manned }) => ({ value: id, title: name, ...(!manned && { detail: '还没有人接手' }) }))
  return (
    <>
      <TextField label="名称" maxLength={12} value={draft.name} onChange={(name) => change({ name })} />
      <TextField
        label="管哪些事"
        placeholder="例如：灌溉、沟渠清淤"
        maxLength={60}
        value={draft.scope}
        onChange={(scope) => change({ scope })}
      />
      <SelectField
        label="主办"
        placeholder="选一个单位"
        choices={[{ value: nobody, title: '先由乡镇办', detail: '交给当地政府' }, ...departments]}
        value={draft.lead}
        onChange={(lead) => change({ lead })}
      />
      <SelectField
        label="协办"
        placeholder="选一个单位"
        choices={[{ value: nobody, title: '不要协办' }, ...departments]}
        value={draft.co}
        onChange={(co) => change({ co })}
      />
      <TextArea
        label="哪些词指到这一类"
        placeholder="例如：路灯、井盖、停水"
        maxLength={900}
        value={draft.words}
        onChange={(words) => change({ words })}
      />
    </>
  )
}
