export default definePageConfig({ navigationBarTitleText: '约个时间' })
