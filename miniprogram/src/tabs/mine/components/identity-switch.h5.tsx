import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { Identity } from '../../../platform/identity'
import { become, currentOpenid, listIdentities } from '../../../platform/session'
import { Card } from '../../../ui/card'
import { ChoiceSheet } from '../../../ui/choice-sheet'
import { ListRow } from '../../../ui/list-row'

/** Development only: the local cloud believes whoever the page says it is. */
export function IdentitySwitch({ onSwitched }: { onSwitched: () => void }) {
  const [people, setPeople] = useState<Identity[]>([])
  const [choosing, setChoosing] = useState(false)
  const [openid, setOpenid] = useState(currentOpenid)
  useEffect(() => {
    listIdentities().then(setPeople, () => setPeople([]))
  }, [])
  if (people.length === 0) return null

  const choose = (next: string) => {
    become(next)
    setOpenid(next)
    setChoosing(false)
    onSwitched()
  }
  const who = people.find((person) => person.openid === openid)
  return (
    <View>
      <Card flush>
        <ListRow
          icon="people"
          title="换个身份试试"
          sub={`现在是：${who ? wordsOf(who) : '没登录的人'}（只在演示里有）`}
          onClick={() => setChoosing(true)}
        />
      </Card>
      {choosing && (
        <ChoiceSheet
          title="换个身份试试"
          choices={people.map((person) => ({
            value: person.openid,
            title: person.name,
            detail: [person.unit, ...person.roles].filter(Boolean).join(' · '),
          }))}
          value={openid ?? null}
          onChoose={choose}
          onClose={() => setChoosing(false)}
        />
      )}
    </View>
  )
}

function wordsOf({ name, unit }: Identity): string {
  return [name, unit].filter(Boolean).join('，')
}
