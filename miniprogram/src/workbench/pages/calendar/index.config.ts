export default definePageConfig({ navigationBarTitleText: '放假日历' })
