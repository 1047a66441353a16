export default definePageConfig({ navigationBarTitleText: '这份清单' })
