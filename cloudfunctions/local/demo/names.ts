/** A hundred common surnames; nobody demo has a given name but 演示. */
const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄'

/** '周演示' … different within the first hundred of one place. */
export function demoName(index: number): string {
  const surname = surnames[index % surnames.length] ?? '赵'
  const again = index >= surnames.length
  return `${surname}演示${again ? '乙' : ''}`
}

/** Those whom the drawings know by name come first at 柳沟镇. */
export const liugouNames = ['周演示', '苏演示', '何演示', '田演示'] as const
