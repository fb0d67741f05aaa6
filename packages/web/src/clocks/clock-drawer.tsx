import type { ClockView, Ledger } from '@fazhi/ledger'
import { Alert, Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import { useLawWords } from '../i18n/law-words.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { sayDue } from './civil-date.ts'
import { ClockSteps } from './clock-steps.tsx'

interface ClockDrawerProps {
  readonly ledger: Ledger
  readonly clock: ClockView | null
  readonly onClose: () => void
}
/** How the last day of a running or closed clock was found. */
export function ClockDrawer({ ledger, clock, onClose }: ClockDrawerProps) {
  const { t } = useTranslation()
  const { cite } = useLawWords()
  const words = useLedgerWords(ledger)
  return (
    <Drawer
      open={clock !== null}
      onClose={onClose}
      title={clock && (words.periods[clock.period] ?? clock.label)}
      size={480}
    >
      {clock && (
        <>
          <dl className="facts narrow">
            <div>
              <dt>{t('clock.from')}</dt>
              <dd>{clock.from}</dd>
            </div>
            <div>
              <dt>{t('clock.due')}</dt>
              <dd>
                {clock.due === null ? t('light.unknown') : sayDue(clock.due)}
                {clock.standing === 'paused' && <small>{t('clock.asIfResumed')}</small>}
              </dd>
            </div>
            <div>
              <dt>{t('clock.standing')}</dt>
              <dd>
                {t(`standing.${clock.standing}`)} {clock.endedOn}
              </dd>
            </div>
            <div>
              <dt>{t('clock.basis')}</dt>
              <dd>
                <cite lang="zh-CN">{cite(clock.basis)}</cite>
              </dd>
            </div>
          </dl>
          {clock.provisional && <Alert type="warning" showIcon title={t('clock.provisional')} />}
          <h3>{t('clock.steps')}</h3>
          <ClockSteps steps={clock.steps} />
        </>
      )}
    </Drawer>
  )
}
