import { plainDate } from '@fazhi/law'
import type { AnyRow, OrganId, RecordId } from '@fazhi/ledger'
import { stationItem } from '@fazhi/ledger/testing/fixtures/station-item'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { expect, test } from 'vitest'
import { recordName, recordTitle } from './record-title.ts'

const stored = {
  id: '01900000-0000-7000-8000-000000000001' as RecordId,
  state: 'any',
  organ: 'bureau' as OrganId,
  createdOn: plainDate('2024-01-01'),
}
const wish = '01900000-0000-7000-8000-000000000002'

test('a case is known by its number and its parties, and before it has one by its parties', () => {
  const row: AnyRow = { ...stored, caseNo: null, applicant: '演示·赵一', respondent: 'market' }
  const names = { market: '市场监督管理局' }
  expect(recordTitle(reconsiderationCase, row, names)).toBe('演示·赵一 市场监督管理局')
  const numbered = { ...row, caseNo: '朝双政复〔2024〕1号' }
  expect(recordTitle(reconsiderationCase, numbered, names)).toBe('朝双政复〔2024〕1号 演示·赵一 市场监督管理局')
  expect(recordName(reconsiderationCase, row, names)).toBeNull()
})

test('a record without a number is known by the first columns of its list, a reference by the name of what it points to', () => {
  const row: AnyRow = { ...stored, station: 'east', item: wish, sinceOn: '2024-01-01', untilOn: null, reason: null }
  expect(recordName(stationItem, row, { east: '东站', [wish]: '许一个愿' })).toBe('东站 许一个愿')
  expect(recordName(stationItem, row, { east: '东站' })).toBe('东站')
})
