/** '柳沟镇人大代表联络站' → '柳沟镇联络站': where there is room for a few characters. */
export function shortName(name: string): string {
  return name.replace('人大代表联络', '联络')
}
