import { limitOn, plainDate } from '@fazhi/law'
import { trainingHours } from '@fazhi/law/statutes/officer-training'
import type { CoverageView } from '@fazhi/lines/enforcement/coverage-view'
import { sql } from 'kysely'
import type { Actor } from '../../auth/actor.ts'
import type { Tx } from '../../db/store.ts'

const mostShort = 500

/** 每人每年的学时，按参训记录合计，同一次培训只计一次；持证的按年末计。 */
export async function coverageOf(tx: Tx, { region }: Actor, year: number): Promise<CoverageView> {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const wanted = limitOn(trainingHours, plainDate(last))?.value ?? null
  const { rows } = await sql<{ officer: string; name: string; unit: string; hours: number; trained: boolean }>`
    select o.id as officer, o.name, u.name as unit, coalesce(t.hours, 0)::int as hours, t.hours is not null as trained
    from enforcement_officer o join organ u on u.region_code = o.region_code and u.id = o.organ_id
      left join (select officer, sum(hours) as hours
        from (select officer, training, max(hours) as hours from training_hours
          where region_code = ${region} and attended_on between ${first} and ${last} and kind <> 'prePost' and struck_on is null
          group by officer, training) each group by officer) t on t.officer = o.id
    where o.region_code = ${region} and o.issued_on <= ${last} and o.valid_until >= ${last}
      and (o.ended_on is null or o.ended_on > ${last})
    order by hours, u.name, o.name, o.id`.execute(tx)
  const short = rows.filter((r) => wanted !== null && r.hours < wanted)
  return {
    year,
    trained: rows.filter((r) => r.trained).length,
    certified: rows.length,
    wanted,
    reached: rows.length - short.length,
    short: short.slice(0, mostShort).map(({ trained: _, ...r }) => r),
  }
}
