import { Page } from '../../ui/page'

export default function ReceptionPage() {
  return <Page tab>接待日</Page>
}
