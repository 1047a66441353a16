import {
  createElement,
  forwardRef,
  useEffect,
  useRef,
  type ChangeEvent,
  type HTMLAttributes,
  type ReactNode,
} from 'react'

type Props = Record<string, unknown> & { children?: ReactNode }

const taroOnly =
  /^(hover|catch|nativeProps$|placeholder(Class|Style)$|confirmType$|maxlength$|focus$|autoHeight$)/
const scrollOnly = /^(scroll[XY]|mode|lazyLoad|showMenuByLongpress|onConfirm|onChooseAvatar|openType)$/

/** What reaches the page: the mini-program's aria-role becomes the role that a browser reads. */
function domProps(props: Props): HTMLAttributes<HTMLElement> {
  const kept = Object.entries(props).filter(([name]) => !taroOnly.test(name) && !scrollOnly.test(name))
  const renamed = kept.map(([name, value]) => [name === 'aria-role' ? 'role' : name, value])
  return Object.fromEntries(renamed) as HTMLAttributes<HTMLElement>
}

function standIn(tag: string) {
  return forwardRef<HTMLElement, Props>(function StandIn({ children, ...props }, ref) {
    return createElement(tag, { ...domProps(props), ref }, children as ReactNode)
  })
}

export const View = standIn('div')
export const ScrollView = standIn('div')
export const Text = standIn('span')
export const Button = standIn('button')
export const Map = standIn('div')
export const Canvas = standIn('canvas')
export const WebView = standIn('iframe')

export function Image({ src, ...props }: Props) {
  return <img alt="" {...domProps(props)} src={String(src)} />
}

type InputProps = Props & {
  value?: string
  maxlength?: number
  focus?: boolean
  nativeProps?: Record<string, unknown>
  onInput?: (event: { detail: { value: string } }) => void
  onConfirm?: (event: { detail: { value: string } }) => void
}

function input(tag: 'input' | 'textarea') {
  return function StandIn({
    onInput,
    onConfirm,
    value = '',
    maxlength,
    focus,
    nativeProps,
    ...props
  }: InputProps) {
    const element = useRef<HTMLElement>(null)
    useEffect(() => {
      if (focus) element.current?.focus()
    }, [focus])
    return createElement(tag, {
      ...domProps(props),
      ...nativeProps,
      ref: element,
      value,
      maxLength: maxlength,
      onChange: (event: ChangeEvent<HTMLInputElement>) =>
        onInput?.({ detail: { value: event.target.value } }),
      onKeyDown: (event: { key: string }) => event.key === 'Enter' && onConfirm?.({ detail: { value } }),
    })
  }
}

export const Input = input('input')
export const Textarea = input('textarea')

type PickerProps = Props & { onChange?: (event: { detail: { value: unknown } }) => void }

/** Shows its child; a test picks by `fireEvent(child, new CustomEvent('pick', { detail: { value } , bubbles: true }))`. */
export function Picker({ children, onChange, 'aria-label': label }: PickerProps) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const here = element.current
    const pick = (event: Event) => onChange?.({ detail: (event as CustomEvent<{ value: unknown }>).detail })
    here?.addEventListener('pick', pick)
    return () => here?.removeEventListener('pick', pick)
  }, [onChange])
  return (
    <div ref={element} aria-label={label as string | undefined}>
      {children}
    </div>
  )
}
