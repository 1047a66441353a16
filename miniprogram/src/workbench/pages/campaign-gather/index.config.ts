export default definePageConfig({ navigationBarTitleText: '现场收集意见' })
