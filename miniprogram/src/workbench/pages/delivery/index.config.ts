export default definePageConfig({ navigationBarTitleText: '通知和推送' })
