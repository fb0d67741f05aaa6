import type { CalendarQuestion } from '@fazhi/ledger'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, App, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../api/problem.ts'
import { queryClient } from '../api/queries.ts'
import { holidayQueries, holidays } from './api.ts'

/** What the law had already been taken to have done, and a later notice puts in doubt: a person says what holds. */
export function Questions() {
  const { t } = useTranslation()
  const { data: questions = [] } = useQuery(holidayQueries.questions)
  if (questions.length === 0) return null
  return (
    <section>
      <h2>{t('holidays.questions')}</h2>
      <Alert type="warning" showIcon title={t('holidays.questionsAbout')} />
      <div className="sheet">
        <table className="records">
          <thead>
            <tr>
              <th>{t('holidays.record')}</th>
              <th>{t('holidays.period')}</th>
              <th>{t('holidays.lapsedOn')}</th>
              <th>{t('holidays.wouldBe')}</th>
              <th>{t('holidays.finding')}</th>
            </tr>
          </thead>
          <tbody>
            {questions.map((question) => (
              <Question key={`${question.record} ${question.periodName} ${question.run}`} question={question} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Question({ question }: { readonly question: CalendarQuestion }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const { ledger, record, title, period, periodName, run, before, after } = question
  const judge = useMutation({
    mutationFn: (finding: string) => holidays.judge({ ledger, record, period: periodName, run, finding }),
    onSuccess: (left) => queryClient.setQueryData(holidayQueries.questions.queryKey, left),
    onError: (error) => message.error(problemOf(error)?.detail ?? t('error.unreachable')),
  })
  return (
    <tr>
      <td>
        <Link to="/ledgers/$code/$id" params={{ code: ledger, id: record }}>
          {title}
        </Link>
      </td>
      <td data-label={t('holidays.period')}>{period}</td>
      <td data-label={t('holidays.lapsedOn')}>
        <time dateTime={before}>{before}</time>
      </td>
      <td data-label={t('holidays.wouldBe')}>
        <time dateTime={after}>{after}</time>
      </td>
      <td data-label={t('holidays.finding')} className="judge">
        <Form<{ finding: string }> onFinish={({ finding }) => judge.mutate(finding)}>
          <Form.Item
            name="finding"
            rules={[{ required: true, message: t('form.missing', { field: t('holidays.finding') }) }]}
          >
            <Input.TextArea autoSize aria-label={t('holidays.finding')} maxLength={1000} />
          </Form.Item>
          <Button size="small" htmlType="submit" loading={judge.isPending}>
            {t('holidays.judge')}
          </Button>
        </Form>
      </td>
    </tr>
  )
}
