import { View } from '@tarojs/components'
import { readersTable } from '#shared/messages/views/readers-table'
import { visibilityWords } from '#shared/messages/words'
import { back, go } from '../../../../platform/navigation'
import { callPhone } from '../../../../platform/phone'
import { stationPhone } from '../../../../platform/place'
import { useQuery } from '../../../../platform/use-query'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { FactTable } from '../../../../ui/fact-table'
import { Page } from '../../../../ui/page'
import { SectionTitle } from '../../../../ui/section-title'

const purposes = [
  '您写的话、照片、地点：用来把事办好。',
  '您的称呼和电话：愿意留才留，用来和您核对、答复您。',
  '微信给的一串编号：用来认出哪几件是您写的。它不是您的微信号。',
]

const never = '身份证号、人脸、通讯录、家庭住址、宗教信仰，我们都不要。看内容不用登录，也不问您在哪里。'

const retention = [
  { term: '电话、称呼、照片', value: '结束后 1 年删掉。撤回的照片当时就删。' },
  { term: '留言内容', value: '结束后 1 年，去掉能认出您的部分。' },
  { term: '涂掉的字', value: '原来的字锁着，谁也看不到；结束后 1 年删掉。' },
  { term: '谁看过您的姓名电话', value: '记录留 3 年，好查。' },
  { term: '这台手机上的草稿', value: '只在您手机里，随时能自己清掉。' },
]

const rights = [
  '看：“我的留言”里，您写的每一件都看得到。',
  '撤回：没办之前，您可以自己撤回。',
  '改和补：谁能看到，随时能改；可以补充，也可以涂掉写错的字。',
  '带走和删掉：在“我的数据”里，自己就能办。',
  '谁看过您的姓名电话：在那件留言的经过里看得到。',
  '不同意公开：公开要您再同意一次，登出来了也随时能撤下。',
]

const agreed = [
  { term: '推送到微信', value: '每次都由您点“允许”。不想收了，在收件箱的“提醒设置”里关。' },
  { term: '公开到“大家的事”', value: '每件单独问您。在那件留言里随时撤下。' },
  { term: '单位知道您的姓名', value: '每件单独选。在那件留言里随时能改。' },
  { term: '定位、相册、日历', value: '用到那一下才问。不给也能用，在微信的设置里收回。' },
]

/** What domain.md §3.8 decides about personal data, in plain words. */
export default function PrivacyPage() {
  return (
    <Page back={() => void back()}>
      <SectionTitle>拿您的信息做什么</SectionTitle>
      <Lines lines={[...purposes, never]} />
      <SectionTitle>谁看得到</SectionTitle>
      <Card>
        <View className="sub">{`选“${visibilityWords.private.name}”时：`}</View>
        <FactTable
          facts={readersTable('private', true).map(({ who, matter, name, phone }) => ({
            term: who,
            value: `事：${matter}。姓名：${name}。电话：${phone}。`,
          }))}
        />
      </Card>
      <Lines
        lines={[
          `选“${visibilityWords.mayPublish.name}”：${visibilityWords.mayPublish.consequence}`,
          `选“${visibilityWords.anonymous.name}”：${visibilityWords.anonymous.consequence}`,
          '反映人和单位违纪违法的话，只有县里指定的一两个人能看。',
          '别的代表只看得到改写过的大意。',
        ]}
      />
      <SectionTitle>留多久</SectionTitle>
      <Card>
        <FactTable facts={retention} />
      </Card>
      <SectionTitle>您能做什么</SectionTitle>
      <Lines lines={rights} />
      <SectionTitle>您答应过的，在哪里收回</SectionTitle>
      <Card>
        <FactTable facts={agreed} />
      </Card>
      <SectionTitle>不满 14 岁</SectionTitle>
      <Lines lines={['请让家长帮您写。家里人可以打电话，让我们删掉孩子写的内容。']} />
      <Button icon="lock" onClick={() => void go('myData')}>
        我的数据：带走、删掉
      </Button>
      <Button icon="inbox" onClick={() => void go('messages')}>
        看我的留言
      </Button>
      <Button icon="phone" onClick={() => void callPhone(stationPhone())}>
        打电话问个人信息的事
      </Button>
      <Complaint />
    </Page>
  )
}

/** 个人信息保护法 §50, §65: whom one complains to when the promise was not kept. */
function Complaint() {
  const office = useQuery('places.list', {}).data?.office
  if (!office) return null
  return (
    <>
      <SectionTitle>觉得我们没照这样做</SectionTitle>
      <Lines
        lines={[
          `打给${office.name}，由没经手的人查，15 个工作日内答复您。`,
          '不愿意找我们，可以直接向当地网信部门投诉。',
        ]}
      />
      <Button icon="phone" onClick={() => void callPhone(office.phone)}>
        {`投诉电话 ${office.phone}`}
      </Button>
    </>
  )
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <Card>
      <View className="stack">
        {lines.map((line) => (
          <View key={line}>{line}</View>
        ))}
      </View>
    </Card>
  )
}
