import { useContext } from 'react'
import { View } from '@tarojs/components'
import { callPhone } from '../../../../platform/phone'
import { Button } from '../../../../ui/button'
import { CareContext } from '../../../../ui/care-context'
import { TextLink } from '../../../../ui/text-link'
import { OwnerCard } from '../../components/owner-card'
import { TagOf } from '../../components/tag-of'
import type { Progress } from './progress'
import { UrgeButton } from './urge-button'

const over = ['closed', 'declined', 'blocked', 'withdrawn', 'archived']

/** Who has it now; a finished matter is in nobody's hands and keeps only the phone. */
export function HolderCard(progress: Progress) {
  const { care } = useContext(CareContext)
  const { message } = progress
  const phone = message.stationPhone || message.owner.phone
  const call = phone ? () => void callPhone(phone) : undefined
  const finished = over.includes(message.status)
  return (
    <>
      {!finished && (
        <OwnerCard owner={message.owner} above={care && <TagLine progress={progress} />}>
          {!care && (
            <View className="row row-wrap">
              <UrgeButton {...progress} />
              {call && (
                <TextLink icon="phone" onClick={call}>
                  打联络站电话
                </TextLink>
              )}
            </View>
          )}
        </OwnerCard>
      )}
      {finished && care && <TagLine progress={progress} />}
      {(care || finished) && call && (
        <Button icon="phone" onClick={call}>
          打联络站电话
        </Button>
      )}
      {care && !finished && <UrgeButton {...progress} />}
    </>
  )
}

function TagLine({ progress }: { progress: Progress }) {
  return (
    <View className="row">
      <TagOf tag={progress.message.tag} />
    </View>
  )
}
