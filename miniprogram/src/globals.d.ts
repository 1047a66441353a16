/// <reference types="@tarojs/taro" />

declare module '*.png' {
  const address: string
  export default address
}
