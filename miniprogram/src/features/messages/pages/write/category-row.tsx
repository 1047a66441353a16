import { useState } from 'react'
import { View } from '@tarojs/components'
import { useQuery } from '../../../../platform/use-query'
import { ChoiceSheet } from '../../../../ui/choice-sheet'
import { FactRow } from '../../components/fact-row'
import type { WritingDraft } from '../../draft/use-message-draft'
import type { Proposal } from '../../draft/use-proposal'

const noGuess = 'other'

/** Guessed from the words until the author says otherwise. */
export function CategoryRow({ draft, proposal }: { draft: WritingDraft; proposal: Proposal | undefined }) {
  const [open, setOpen] = useState(false)
  const list = useQuery('categories.list', open ? {} : null)
  const chosen = draft.value.category
  const guess = proposal && proposal.category.code !== noGuess ? proposal.category : undefined
  const shown = chosen ?? (draft.value.text.trim() === '' ? undefined : guess)
  const choose = (code: string) => {
    const category = list.data?.categories.find((one) => one.code === code)
    draft.change({ category: category ? { code: category.code, name: category.name } : null })
    setOpen(false)
  }
  return (
    <FactRow name="哪类" change={{ words: shown ? '改' : '选', onClick: () => setOpen(true) }}>
      {shown && <View className="strong">{shown.name}</View>}
      <View className="sub">{noteOf(chosen !== null, shown !== undefined)}</View>
      {open && (
        <ChoiceSheet
          title="这是哪类事"
          choices={(list.data?.categories ?? []).map(({ code, name, scope }) => ({
            value: code,
            title: name,
            detail: scope,
          }))}
          value={shown?.code ?? null}
          onChoose={choose}
          onClose={() => setOpen(false)}
        />
      )}
    </FactRow>
  )
}

function noteOf(isChosen: boolean, isShown: boolean): string {
  if (isChosen) return '您选的'
  return isShown ? '按您写的猜的，不对可以改' : '不选也行，联络站来分'
}
