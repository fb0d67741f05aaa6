import type { SittingView } from '@fazhi/lines/enforcement/exam-view'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Modal, Skeleton } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasStatus } from '../../api/problem.ts'
import { Objection } from '../../ledger/objection.tsx'
import { Failure } from '../../shell/failure.tsx'
import { enforcement, enforcementQueries } from './api.ts'
import { ExamQuestion } from './exam-question.tsx'

/** A paper before its candidate. Sitting down starts the clock, which the server keeps; coming back goes on with it. */
export function ExamSitting({ paper }: { readonly paper: string }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const query = enforcementQueries.sitting(paper)
  const { data: sitting, error, refetch } = useQuery(query)
  const begin = useMutation({
    mutationFn: () => enforcement.begin(paper),
    onSuccess: (begun) => client.setQueryData(query.queryKey, begun),
  })
  if (sitting) return <Sitting sitting={sitting} />
  if (error && !hasStatus(error, 404)) return <Failure error={error} onRetry={refetch} />
  if (!error) return <Skeleton active paragraph={{ rows: 8 }} />
  return (
    <>
      <p>{t('exam.before')}</p>
      <Objection error={begin.error} onReload={() => begin.reset()} />
      <Button type="primary" size="large" loading={begin.isPending} onClick={() => begin.mutate()}>
        {t('exam.begin')}
      </Button>
    </>
  )
}

const secondsLeft = (deadline: string, ahead: number) =>
  Math.max(0, Math.ceil((Date.parse(deadline) - Date.now() - ahead) / 1000))

function Sitting({ sitting }: { readonly sitting: SittingView }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { queryKey } = enforcementQueries.sitting(sitting.paper)
  const { items, keys, paper, deadline } = sitting
  // How far the server's clock is ahead of this one's: the time left is the server's.
  const [ahead] = useState(() => Date.parse(sitting.now) - Date.now())
  const [left, setLeft] = useState(() => secondsLeft(deadline, ahead))
  const [answers, setAnswers] = useState(sitting.answers)
  const [isAsking, setAsking] = useState(false)
  const isOver = sitting.isOver || left === 0
  useEffect(() => {
    if (isOver) return
    const timer = setInterval(() => setLeft(secondsLeft(deadline, ahead)), 500)
    return () => clearInterval(timer)
  }, [isOver, deadline, ahead])
  const finish = useMutation({
    mutationFn: () => enforcement.finish(paper),
    onSuccess: (done) => client.setQueryData(queryKey, done),
    onSettled: () => setAsking(false),
  })
  const done = items.filter(({ n }) => (answers[n] ?? '') !== '').length
  return (
    <>
      <h2>{sitting.title}</h2>
      <div className="exam-standing">
        <span>{t('exam.done', { done, all: items.length })}</span>
        {isOver ? (
          <strong role="status">{t(sitting.finishedAt ? 'exam.handedIn' : 'exam.timeUp')}</strong>
        ) : (
          <strong role="timer">
            {t('exam.left', { minutes: Math.floor(left / 60), seconds: String(left % 60).padStart(2, '0') })}
          </strong>
        )}
      </div>
      {isOver && keys.length === 0 && <p className="quiet">{t('exam.later')}</p>}
      <ol className="exam-items">
        {items.map((item) => (
          <ExamQuestion
            key={item.n}
            paper={paper}
            item={item}
            given={answers[item.n] ?? ''}
            right={keys.find((k) => k.n === item.n)}
            isOver={isOver}
            onSaved={(choice) => setAnswers((all) => ({ ...all, [item.n]: choice }))}
          />
        ))}
      </ol>
      <Objection error={finish.error} onReload={() => finish.reset()} />
      {!isOver && (
        <Button type="primary" size="large" onClick={() => setAsking(true)}>
          {t('exam.finish')}
        </Button>
      )}
      <Modal
        open={isAsking}
        title={t('exam.finish')}
        okText={t('exam.finish')}
        cancelText={t('word.cancel')}
        confirmLoading={finish.isPending}
        onOk={() => finish.mutate()}
        onCancel={() => setAsking(false)}
      >
        {t('exam.sure', { done, all: items.length })}
      </Modal>
    </>
  )
}
