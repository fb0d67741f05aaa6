import type { PaperView } from '@fazhi/ledger'
import { Button, Checkbox, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Wording } from './api.ts'

interface WordingFieldsProps {
  readonly paper: PaperView
  readonly wording: Wording
  readonly onChange: (wording: Wording) => void
}
/** The free parts of a paper, each beside what the record proposes. */
export function WordingFields({ paper: { parts, document, editable }, wording, onChange }: WordingFieldsProps) {
  const { t } = useTranslation()
  return (
    <Form layout="vertical">
      {parts.map(({ name, label, text, proposed, outdated }) => {
        const words = wording.parts[name] ?? text
        const say = (next: string) => onChange({ ...wording, parts: { ...wording.parts, [name]: next } })
        const isHidden = wording.withheld.includes(name)
        const hide = (hidden: boolean) =>
          onChange({
            ...wording,
            withheld: hidden ? [...wording.withheld, name] : wording.withheld.filter((one) => one !== name),
          })
        return (
          <Form.Item key={name} label={label} htmlFor={`part-${name}`} extra={outdated && t('papers.outdated')}>
            <Input.TextArea
              id={`part-${name}`}
              className="grows"
              value={words}
              disabled={!editable}
              onChange={(event) => say(event.target.value)}
            />
            {editable && words !== proposed && (
              <Button type="link" size="small" onClick={() => say(proposed)}>
                {t('papers.asProposed')}
              </Button>
            )}
            {document.partyCopy && (
              <Checkbox checked={isHidden} disabled={!editable} onChange={(event) => hide(event.target.checked)}>
                {t('papers.withhold')}
              </Checkbox>
            )}
          </Form.Item>
        )
      })}
    </Form>
  )
}
