import { useState } from 'react'
import { View } from '@tarojs/components'
import { back, go, goTab } from '../../../../platform/navigation'
import { useQuery } from '../../../../platform/use-query'
import { Banner } from '../../../../ui/banner'
import { Button } from '../../../../ui/button'
import { Faces } from '../../../../ui/faces'
import { Page } from '../../../../ui/page'
import { TextLink } from '../../../../ui/text-link'
import { callStation } from '../../call-station'
import { CopyCard } from '../../components/copy-card'
import { EraseCard } from '../../components/erase-card'

/** 我的数据: a copy to take along, and the end of it (PIPL 45, 47). */
export default function MyDataPage() {
  const overview = useQuery('privacy.overview', {})
  const [erased, setErased] = useState('')
  if (erased !== '') {
    return (
      <Page back={() => void back()}>
        <Banner tone="ok" title="删掉了" alert>
          {erased}
        </Banner>
        <Button icon="home" onClick={() => void goTab('home')}>
          回首页
        </Button>
      </Page>
    )
  }
  return (
    <Page back={() => void back()}>
      <Faces of={overview} title="我的数据没打开" onCall={callStation}>
        {(data) => (
          <>
            <CopyCard />
            <EraseCard overview={data} onErased={setErased} />
            <View className="note">
              站里电话本上登记的号码不在这里。要删，打电话告诉联络站。
              {data.staff && '工作身份由给您邀请码的人收回。'}
            </View>
            <Button icon="phone" onClick={callStation}>
              打联络站电话
            </Button>
            <TextLink forward onClick={() => void go('privacy')}>
              个人信息怎么用、存多久
            </TextLink>
          </>
        )}
      </Faces>
    </Page>
  )
}
