import { Button, Form, Input } from 'antd'
import { Refused } from './refused.tsx'

interface OneInputProps {
  readonly label: string
  readonly missing: string
  readonly submit: string
  readonly error: unknown
  readonly isPending: boolean
  /** A password is hidden; a code is read off a device and may be seen. */
  readonly isPassword?: boolean
  readonly onGiven: (text: string) => void
}
/** A form that asks for one secret thing. */
export function OneInput({ label, missing, submit, error, isPending, isPassword = false, onGiven }: OneInputProps) {
  return (
    <Form<{ readonly text: string }>
      layout="vertical"
      requiredMark={false}
      onFinish={({ text }) => onGiven(text.trim())}
    >
      <Form.Item name="text" label={label} rules={[{ required: true, whitespace: true, message: missing }]}>
        {isPassword ? (
          <Input.Password autoComplete="current-password" autoFocus />
        ) : (
          <Input autoComplete="one-time-code" autoFocus spellCheck={false} maxLength={40} />
        )}
      </Form.Item>
      <Refused error={error} />
      <Button type="primary" htmlType="submit" block loading={isPending}>
        {submit}
      </Button>
    </Form>
  )
}
