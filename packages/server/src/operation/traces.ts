import { randomBytes } from 'node:crypto'
import { type Context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, type IdGenerator, TracerProvider } from '@opentelemetry/sdk-trace'
import type { Course, TraceParent } from './course.ts'
import type { Observer } from './watch.ts'

/** A trace that begins here gets the id that the log already gave its request. */
class RequestIds implements IdGenerator {
  next: string | undefined
  generateTraceId = () => this.next ?? randomBytes(16).toString('hex')
  generateSpanId = () => randomBytes(8).toString('hex')
}

const contextOf = ({ trace: traceId, span, sampled }: TraceParent): Context =>
  span === null
    ? ROOT_CONTEXT
    : trace.setSpanContext(ROOT_CONTEXT, {
        traceId,
        spanId: span,
        traceFlags: sampled ? TraceFlags.SAMPLED : TraceFlags.NONE,
        isRemote: true,
      })

/**
 * Spans of requests and of their transactions over OTLP/HTTP; address and headers are read by the exporter from the
 * variables of OpenTelemetry. A span holds neither address nor statement nor message, only patterns, counts and codes.
 */
export function openTraces(serviceName: string): Observer {
  const ids = new RequestIds()
  const provider = new TracerProvider({
    // Nothing is detected: the command line of a process can hold secrets.
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    idGenerator: ids,
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  })
  const tracer = provider.getTracer('fazhi')
  const spans = new WeakMap<Course, Span>()
  return {
    request: ({ method, route, parent }, course) => {
      ids.next = parent.trace
      const span = tracer.startSpan(
        `${method} ${route}`,
        { kind: SpanKind.SERVER, attributes: { 'http.request.method': method, 'http.route': route } },
        contextOf(parent),
      )
      ids.next = undefined
      spans.set(course, span)
      return ({ status, statements }) => {
        span.setAttributes({ 'http.response.status_code': status, 'fazhi.statements': statements })
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
        span.end()
      }
    },
    transaction: (within) => {
      const above = within && spans.get(within)
      const context = above ? trace.setSpan(ROOT_CONTEXT, above) : ROOT_CONTEXT
      const attributes = { 'db.system.name': 'postgresql' }
      const span = tracer.startSpan('transaction', { kind: SpanKind.CLIENT, attributes }, context)
      return ({ statements, fault }) => {
        span.setAttribute('fazhi.statements', statements)
        if (fault !== null) {
          span.setAttribute('db.response.status_code', fault)
          span.setStatus({ code: SpanStatusCode.ERROR })
        }
        span.end()
      }
    },
    close: () => provider.shutdown(),
  }
}
