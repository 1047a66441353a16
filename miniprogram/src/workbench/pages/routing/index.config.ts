export default definePageConfig({ navigationBarTitleText: '办理分工' })
