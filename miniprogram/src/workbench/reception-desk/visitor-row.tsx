import { View } from '@tarojs/components'
import type { DeskRow } from '#shared/bookings/desk-contract'
import { bookingStateTones } from '#shared/bookings/state-tones'
import { a11y } from '../../ui/a11y'
import { Button } from '../../ui/button'
import { StatusTag } from '../../ui/status-tag'
import { TextLink } from '../../ui/text-link'

export type Slip = DeskRow['matters'][number]

type VisitorRowProps = {
  row: DeskRow
  /** The desk works: it is the day, and it is not closed. */
  open: boolean
  onNote: (state: 'came' | 'noShow') => void
  onRecord: () => void
  onSlip: (slip: Slip) => void
}

/** One visitor, one thumb: came or not, then what he said. */
export function VisitorRow({ row, open, onNote, onRecord, onSlip }: VisitorRowProps) {
  const here = row.state === 'came' || row.state === 'walkIn'
  return (
    <View className="visitor">
      <View className="row row-tight row-wrap">
        {row.timeText && <View className="visitor-time">{row.timeText}</View>}
        <View className="grow strong">{row.name}</View>
        <StatusTag tone={bookingStateTones[row.state]}>{row.stateText}</StatusTag>
      </View>
      <Said row={row} />
      {row.matters.map((matter) => (
        <MatterLine key={matter.queryCode + matter.title} matter={matter} onSlip={() => onSlip(matter)} />
      ))}
      {open && !here && <CameOrNot row={row} onNote={onNote} />}
      {open && here && (
        <View className="buttons">
          <Button variant="tone" icon="pen" label={`记${row.name}说的事`} onClick={onRecord}>
            {row.matters.length > 0 ? '再记一件事' : '记他说的事'}
          </Button>
          {row.state === 'came' && row.matters.length === 0 && (
            <Button variant="neutral" label={`${row.name}没来`} onClick={() => onNote('noShow')}>
              记错了，没来
            </Button>
          )}
        </View>
      )}
    </View>
  )
}

function Said({ row: { matter, need, phone } }: { row: DeskRow }) {
  return (
    <>
      {matter && <View className="sub">{`想说：${matter}`}</View>}
      {need && <View className="sub">{`需要：${need}`}</View>}
      {phone && <View className="sub">{`电话：${phone}`}</View>}
    </>
  )
}

function CameOrNot({ row, onNote }: Pick<VisitorRowProps, 'row' | 'onNote'>) {
  if (row.state === 'noShow')
    return (
      <Button variant="neutral" label={`${row.name}来了`} onClick={() => onNote('came')}>
        记错了，来了
      </Button>
    )
  return (
    <View className="buttons">
      <Button variant="fill" label={`${row.name}来了`} onClick={() => onNote('came')}>
        来了
      </Button>
      {row.state !== 'waiting' && (
        <Button variant="neutral" label={`${row.name}没来`} onClick={() => onNote('noShow')}>
          没来
        </Button>
      )}
    </View>
  )
}

function MatterLine({ matter, onSlip }: { matter: Slip; onSlip: () => void }) {
  const { title, queryCode, onSpot } = matter
  return (
    <View className="visitor-matter" {...a11y({ label: title })}>
      <View>{title}</View>
      <View className="row row-ends row-wrap">
        <View className="sub">{onSpot ? '当场答复了' : '交给人办了'}</View>
        {queryCode ? (
          <TextLink icon="code" label={`给他看查询码：${title}`} onClick={onSlip}>
            给他查询码
          </TextLink>
        ) : (
          <View className="sub">发出后有查询码</View>
        )}
      </View>
    </View>
  )
}
