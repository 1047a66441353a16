export default definePageConfig({ navigationBarTitleText: '今天谁在哪接待' })
