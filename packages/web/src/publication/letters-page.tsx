import type { LetterView } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { App, Button, Form, Input, Skeleton } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { queryClient } from '../api/queries.ts'
import { useItemWords } from '../i18n/item-words.ts'
import { sayMoment } from '../i18n/say-moment.ts'
import { Objection } from '../ledger/objection.tsx'
import { Failure } from '../shell/failure.tsx'
import { useTitle } from '../shell/title.ts'
import { publication, publicationQueries } from './api.ts'
import './letters.css'

const route = getRouteApi('/letters')

/** What the public wrote to this post, what waits for an answer first. */
export function LettersPage() {
  const { t } = useTranslation()
  const search = route.useSearch()
  const { data, error, refetch } = useQuery(publicationQueries.letters(search))
  useTitle(t('letters.title'))
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Skeleton active />
  const { items, waiting, after } = data
  return (
    <article className="page">
      <div className="page-head">
        <h1>{t('letters.title')}</h1>
        {waiting > 0 && <p>{t('letters.waiting', { n: waiting })}</p>}
      </div>
      {items.length === 0 && <p className="quiet">{t('letters.none')}</p>}
      <ol className="letters">
        {items.map((letter) => (
          <Letter key={letter.id} letter={letter} />
        ))}
      </ol>
      <p className="turns">
        {search['after'] !== undefined && (
          <Link to="/letters" search={{}}>
            {t('letters.first')}
          </Link>
        )}
        {after !== null && (
          <Link to="/letters" search={{ after }}>
            {t('letters.more')}
          </Link>
        )}
      </p>
    </article>
  )
}

function Letter({ letter }: { readonly letter: LetterView }) {
  const { t } = useTranslation()
  const sayItem = useItemWords()
  const [isAnswering, setAnswering] = useState(false)
  const { ledger, record, kind, rating, body, contact, sentAt, answer } = letter
  const label = sayItem({ ledger, state: '', label: '' }).ledger
  return (
    <li>
      <header>
        <strong>{t(`letters.${kind}`)}</strong>
        {rating !== null && <span>{t('letters.stars', { n: rating })}</span>}
        <span className="quiet">{t('letters.sent', { at: sayMoment(sentAt) })}</span>
        {findLedger(ledger) && (
          <Link to="/ledgers/$code/$id" params={{ code: ledger, id: record }}>
            {label} · {t('letters.open')}
          </Link>
        )}
      </header>
      <p className="words">{body}</p>
      {contact !== null && <p className="quiet">{t('letters.contact', { contact })}</p>}
      {answer && (
        <div className="answer">
          <p className="quiet">{t('letters.answered', { by: answer.by, at: sayMoment(answer.at) })}</p>
          <p className="words">{answer.text}</p>
        </div>
      )}
      {!answer && !isAnswering && (
        <Button size="small" onClick={() => setAnswering(true)}>
          {t('letters.answer')}
        </Button>
      )}
      {!answer && isAnswering && <AnswerForm id={letter.id} />}
    </li>
  )
}

function AnswerForm({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const answer = useMutation({
    mutationFn: (values: { readonly answer: string }) => publication.answer(id, values.answer),
    onSuccess: () => {
      message.success(t('letters.answer'))
      return queryClient.invalidateQueries({ queryKey: ['letters'] })
    },
  })
  return (
    <Form layout="vertical" onFinish={(values: { readonly answer: string }) => answer.mutate(values)}>
      <Form.Item
        name="answer"
        label={t('letters.answerLabel')}
        rules={[{ required: true, whitespace: true, min: 2, message: t('letters.answerMissing') }]}
      >
        <Input.TextArea className="grows" rows={4} maxLength={2000} />
      </Form.Item>
      <Objection error={answer.error} onReload={() => answer.reset()} />
      <Button type="primary" htmlType="submit" loading={answer.isPending}>
        {t('letters.answer')}
      </Button>
    </Form>
  )
}
