import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { go } from '../../platform/navigation'
import { randomId } from '../../platform/random-id'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { SelectField } from '../controls/select-field'
import { FormFault } from '../message/forms/form-fault'

type OpenListSheetProps = { places: Output<'issues.lists'>['mayOpen']; onClose: () => void }

/** A theme and a place; pressed twice it is one list. */
export function OpenListSheet({ places, onClose }: OpenListSheetProps) {
  const open = useAction('issues.openList')
  const requestId = useRef(randomId())
  const [unitId, setUnitId] = useState(places.length === 1 ? (places[0]?.id ?? null) : null)
  const [theme, setTheme] = useState('')
  const [note, setNote] = useState('')
  const send = async () => {
    if (unitId === null) return
    const list = { requestId: requestId.current, unitId, theme: theme.trim(), note: note.trim() }
    const done = await open.run(list)
    if (!done) return
    onClose()
    await go('issueList', { list: done.listId })
  }
  return (
    <Sheet title="开一份清单" onClose={onClose}>
      <View className="stack">
        {places.length > 1 && <PlaceField {...{ places, unitId, setUnitId }} />}
        <ThemeFields {...{ theme, setTheme, note, setNote }} />
        <FormFault fault={open.fault} />
        <Button
          variant="primary"
          busy={open.busy && '正在开…'}
          missing={unitId === null ? '先选哪里的，再开' : theme.trim().length < 2 && '先写主题，再开'}
          onClick={() => void send()}
        >
          开这份清单
        </Button>
      </View>
    </Sheet>
  )
}

type ThemeFieldsProps = {
  theme: string
  setTheme: (theme: string) => void
  note: string
  setNote: (note: string) => void
}

function ThemeFields({ theme, setTheme, note, setNote }: ThemeFieldsProps) {
  return (
    <>
      <TextField
        label="什么主题"
        placeholder="例如：农村饮水安全"
        maxLength={40}
        value={theme}
        onChange={setTheme}
      />
      <TextArea
        label="说明（可不写）"
        placeholder="怎么来的，什么时候看的"
        maxLength={300}
        value={note}
        onChange={setNote}
      />
    </>
  )
}

type PlaceFieldProps = Pick<OpenListSheetProps, 'places'> & {
  unitId: string | null
  setUnitId: (unitId: string) => void
}

function PlaceField({ places, unitId, setUnitId }: PlaceFieldProps) {
  return (
    <SelectField
      label="哪里的"
      placeholder="选一个地方"
      choices={places.map(({ id, name }) => ({ value: id, title: name }))}
      value={unitId}
      onChange={setUnitId}
    />
  )
}
