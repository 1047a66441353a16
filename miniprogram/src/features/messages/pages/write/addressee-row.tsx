import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Addressee } from '#shared/messages/message'
import type { Choice } from '../../../../ui/choice'
import { ChoiceSheet } from '../../../../ui/choice-sheet'
import { FactRow } from '../../components/fact-row'
import type { WritingDraft } from '../../draft/use-message-draft'

type Kind = Addressee['kind']

/** The deputy whose card the page was opened from. */
export interface NamedDeputy {
  id: string
  name: string
}

const titles: Record<Exclude<Kind, 'deputy'>, string> = {
  duty: '值班代表',
  station: '联络站',
  township: '镇（街道）人大',
}

export function AddresseeRow({ draft, deputy }: { draft: WritingDraft; deputy: NamedDeputy | undefined }) {
  const [open, setOpen] = useState(false)
  const { addressee, deputyName } = draft.value
  const named = deputy ?? (addressee.id === null ? undefined : { id: addressee.id, name: deputyName })
  const choose = (kind: Kind) => {
    setOpen(false)
    if (kind === 'deputy' && named)
      draft.change({ addressee: { kind, id: named.id }, deputyName: named.name })
    else draft.change({ addressee: { kind, id: null }, deputyName: '' })
  }
  return (
    <FactRow name="给谁" change={{ words: '改', onClick: () => setOpen(true) }}>
      <View className="strong">
        {addressee.kind === 'deputy' ? `代表 ${deputyName}` : titles[addressee.kind]}
      </View>
      {open && (
        <ChoiceSheet
          title="想先给谁看"
          choices={choicesFor(named)}
          value={addressee.kind}
          onChoose={choose}
          onClose={() => setOpen(false)}
        />
      )}
    </FactRow>
  )
}

function choicesFor(named: NamedDeputy | undefined): Choice<Kind>[] {
  const deputy: Choice<Kind>[] = named
    ? [{ value: 'deputy', title: `代表 ${named.name}`, detail: '联络站收下后先请这位代表看。' }]
    : []
  return [
    ...deputy,
    { value: 'duty', title: titles.duty, detail: '联络站收下后先请当天值班的代表看。' },
    { value: 'station', title: titles.station, detail: '不经过代表，联络站收下后交镇人大。' },
    { value: 'township', title: titles.township, detail: '联络站收下后直接交给它。' },
  ]
}
