import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { useQuery } from '../../../platform/use-query'
import { Button } from '../../../ui/button'
import { Loading } from '../../../ui/loading'
import { RadioRows } from '../../../ui/radio-rows'
import { Fault } from '../../controls/fault'
import { heldWords } from '../../desk/held-words'
import { useActing } from '../acting'
import { FormFault } from './form-fault'
import { MergeAll } from './merge-all'
import { SideBySide } from './side-by-side'
import type { FormProps } from './form-props'

/** Which open matter this one is the same as; only what may take it in is offered. */
export function MergeForm({ view, ...rest }: FormProps) {
  const near = useQuery('messages.near', { id: view.id })
  if (!near.data) return near.fault ? <Fault title="相近的事没打开" query={near} /> : <Loading />
  if (near.data.items.length === 0)
    return <View className="sub">这个村这一类，30 天里没有别的事在办，没有可以并的。</View>
  return <ChooseForm view={view} near={near.data} {...rest} />
}

function ChooseForm({ view, host, variant, close, near }: FormProps & { near: Output<'messages.near'> }) {
  const { items, likeliest, sameWords } = near
  const acting = useActing(host)
  const [primary, setPrimary] = useState(likeliest)
  const merge = async () => {
    if (primary === null) return
    const input = { id: view.id, version: view.version, primaryId: primary }
    if (await acting.run('messages.merge', input, { said: '并好了，答复会发给每个人' })) close()
  }
  const choices = items.map((item) => ({
    value: item.id,
    title: item.title,
    detail: [item.id === likeliest ? '话最像' : '', item.number, item.submittedText, heldWords(item)]
      .filter(Boolean)
      .join(' · '),
  }))
  const same = items.filter(({ id, acts }) => sameWords.includes(id) && acts.includes('merge'))
  return (
    <View className="stack">
      <View className="sub">
        两个人说的是同一件，就并到一起办。各人留着自己的编号，都收到答复，各评各的，互相看不到。
      </View>
      {same.length > 0 && <MergeAll {...{ view, host, close }} items={same} />}
      <RadioRows label="并到哪一件" choices={choices} value={primary} onChange={setPrimary} />
      {primary !== null && <SideBySide key={primary} view={view} otherId={primary} />}
      <FormFault fault={acting.fault} />
      <Button
        variant={variant}
        busy={acting.busy && '正在并…'}
        missing={primary === null && '先选并到哪一件'}
        onClick={() => void merge()}
      >
        并到这一件
      </Button>
    </View>
  )
}

/** Two matters after all: this one goes its own way again. */
export function SplitForm({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const split = async () => {
    const input = { id: view.id, version: view.version }
    if (await acting.run('messages.split', input, { said: '拆开了，单独办' })) close()
  }
  return (
    <View className="stack">
      <View className="sub">拆开以后这一件单独办，编号不变。</View>
      <FormFault fault={acting.fault} />
      <Button variant={variant} busy={acting.busy && '正在拆开…'} onClick={() => void split()}>
        不是同一件，拆开
      </Button>
    </View>
  )
}
