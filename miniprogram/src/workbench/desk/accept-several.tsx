import { useState } from 'react'
import type { QueueItem } from '#shared/messages/views/view'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { CheckRow } from '../../ui/check-row'
import { ListRow } from '../../ui/list-row'
import { Sheet } from '../../ui/sheet'
import { StatusTag } from '../../ui/status-tag'
import type { ActHost } from '../message/acting'
import { type Accepted, useAcceptingSeveral } from './use-accepting-several'

/** As many as one looks through in one go. */
const most = 20

type AcceptSeveralProps = { items: readonly QueueItem[]; host: ActHost }

/** Where several wait to be accepted: ticked and accepted in one go, each for itself. */
export function AcceptSeveral({ items, host }: AcceptSeveralProps) {
  const [chosen, setChosen] = useState<readonly QueueItem[] | null>(null)
  const ready = items.filter(({ sorted }) => sorted !== null).slice(0, most)
  const close = (accepted: number) => {
    setChosen(null)
    if (accepted > 0) host.onDone(`受理了 ${accepted} 件`, 0)
  }
  return (
    <>
      {ready.length > 1 && (
        <Button variant="tone" icon="check" onClick={() => setChosen(ready)}>
          {`一次受理几件（最多 ${ready.length} 件）`}
        </Button>
      )}
      {chosen && <SeveralSheet items={chosen} onClose={close} />}
    </>
  )
}

type SeveralSheetProps = { items: readonly QueueItem[]; onClose: (accepted: number) => void }

function SeveralSheet({ items, onClose }: SeveralSheetProps) {
  const accepting = useAcceptingSeveral()
  const { ticked, tick } = useTicked()
  const { results, through } = accepting
  const accepted = [...results.values()].filter(({ ok }) => ok).length
  const left = items.filter(({ id }) => ticked.has(id) && !results.get(id)?.ok)
  return (
    <Sheet
      title="一次受理几件"
      onClose={() => onClose(accepted)}
      foot={
        <Button
          variant="fill"
          icon="check"
          busy={through !== null && `正在受理第 ${through + 1} 件…`}
          missing={left.length === 0 && (results.size > 0 ? '勾上的都受理了' : '先勾上要受理的')}
          onClick={() => void accepting.run(left)}
        >
          {`受理勾上的 ${left.length} 件`}
        </Button>
      }
    >
      <Summary results={results} />
      {items.map((item) => (
        <SeveralRow
          key={item.id}
          item={item}
          result={results.get(item.id)}
          checked={ticked.has(item.id)}
          onChange={(on) => tick(item.id, on)}
        />
      ))}
    </Sheet>
  )
}

function useTicked() {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const tick = (id: string, on: boolean) => {
    const others = [...ticked].filter((one) => one !== id)
    setTicked(new Set(on ? [...others, id] : others))
  }
  return { ticked, tick }
}

function Summary({ results }: { results: ReadonlyMap<string, Accepted> }) {
  const accepted = [...results.values()].filter(({ ok }) => ok).length
  const refused = results.size - accepted
  if (results.size === 0) return <Banner>按系统猜的类别受理。猜得不对的先别勾，打开那一件改了再受理。</Banner>
  return (
    <Banner tone={refused > 0 ? 'amber' : 'ok'} alert>
      {refused > 0 ? `受理了 ${accepted} 件，${refused} 件没成，原因写在下面。` : `受理了 ${accepted} 件。`}
    </Banner>
  )
}

type SeveralRowProps = {
  item: QueueItem
  result: Accepted | undefined
  checked: boolean
  onChange: (checked: boolean) => void
}

function SeveralRow({ item, result, checked, onChange }: SeveralRowProps) {
  const where = [item.villageName || item.unitName, item.hint].filter(Boolean).join(' · ')
  if (result?.ok) {
    return (
      <ListRow
        title={item.title}
        sub={result.words}
        above={
          <StatusTag tone="info" icon="check">
            受理了
          </StatusTag>
        }
      />
    )
  }
  const detail = result ? `没受理：${result.words}` : where
  return (
    <CheckRow checked={checked} onChange={onChange} detail={detail}>
      {item.title}
    </CheckRow>
  )
}
