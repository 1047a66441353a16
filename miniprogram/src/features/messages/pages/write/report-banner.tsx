import { callPhone } from '../../../../platform/phone'
import { Banner } from '../../../../ui/banner'
import { TextLink } from '../../../../ui/text-link'

/** Said before it is sent: a report of wrongdoing leaves the usual way. */
export function ReportBanner() {
  return (
    <Banner tone="amber" title="像是举报，只给一两个人看" alert>
      发出后只送县里指定的一两个人，联络站、代表、办事单位都看不到。也可以打纪检监察 12388。
      <TextLink icon="phone" onClick={() => void callPhone('12388')}>
        打 12388
      </TextLink>
    </Banner>
  )
}
