import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'

const read = (file: string) => readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8')

test('the image is of a named version, is not built as it runs, and does not run as root', () => {
  const lines = read('Dockerfile').split('\n')
  const from = lines.filter((line) => line.startsWith('FROM '))
  expect(from.every((line) => /^FROM node:\d+\.\d+-\w+-slim( AS \w+)?$/.test(line))).toBe(true)
  const last = lines.slice(lines.lastIndexOf(from.at(-1) ?? ''))
  expect(last.some((line) => line.startsWith('RUN npm'))).toBe(false)
  expect(last.find((line) => line.startsWith('USER '))).toMatch(/^USER [1-9]\d+:[1-9]\d+$/)
  expect(last.indexOf('VOLUME /data')).toBeGreaterThan(0)
  expect(lines.some((line) => /^(ENV|ARG).*(PASSWORD|SECRET|KEY)/.test(line))).toBe(false)
})

test('beside PostgreSQL it runs read-only, without privileges, and with no secret in the file', () => {
  const { services } = parse(read('compose.yaml')) as { services: Record<string, Record<string, unknown>> }
  expect(services['fazhi']).toMatchObject({ read_only: true, cap_drop: ['ALL'], user: '10001:10001' })
  expect(services['fazhi']?.['security_opt']).toEqual(['no-new-privileges:true'])
  expect(services['fazhi']?.['ports']).toEqual(['127.0.0.1:8080:8080'])
  expect(services['database']?.['ports']).toBeUndefined()
  expect(services['database']?.['environment']).toEqual({ POSTGRES_PASSWORD_FILE: '/run/secrets/superuser' })
})

test('the chart says the same to a cluster', () => {
  const values = parse(read('deploy/helm/fazhi/values.yaml')) as { resources: object }
  // What the templates take are plain values; rendered so, each document must be YAML.
  const rendered = read('deploy/helm/fazhi/templates/fazhi.yaml')
    .replaceAll('{{ toJson .Values.resources }}', JSON.stringify(values.resources))
    .replaceAll(/\{\{[^}]*\}\}/g, '1')
  const documents = parseAllDocuments(rendered).map((d) => d.toJS() as { kind: string; spec: Record<string, unknown> })
  expect(documents.map((d) => d.kind)).toEqual(['PersistentVolumeClaim', 'Service', 'Deployment'])
  const container = {
    securityContext: { readOnlyRootFilesystem: true, allowPrivilegeEscalation: false },
    livenessProbe: { httpGet: { path: '/livez' } },
    readinessProbe: { httpGet: { path: '/readyz' } },
  }
  expect(documents[2]?.spec).toMatchObject({
    template: { spec: { securityContext: { runAsNonRoot: true }, containers: [container] } },
  })
})
