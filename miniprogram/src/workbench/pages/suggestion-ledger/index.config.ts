export default definePageConfig({ navigationBarTitleText: '建议台账' })
