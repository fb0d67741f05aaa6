import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import type { ChartProps } from './series.ts'

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])

const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`)
const say = (value: unknown) => (typeof value === 'number' ? value.toLocaleString('zh-CN') : '—')

/** Drawn on a canvas, its tooltip too: the page's policy lets nobody write styles into the page. */
export function Chart({ form, categories, series, label, onPick }: ChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const picked = useRef(onPick)
  picked.current = onPick
  useEffect(() => {
    if (!place.current) return
    const chart = init(place.current)
    const isFlat = form === 'rows'
    const named = {
      type: 'category',
      data: [...categories],
      inverse: isFlat,
      axisLabel: { width: 120, overflow: 'truncate' },
    } as const
    const counted = { type: 'value', minInterval: 1 } as const
    const colours = series.map((s) => token(s.colour))
    chart.setOption({
      animation: false,
      color: colours,
      textStyle: { fontFamily: token('font') },
      grid: { left: 8, right: 16, top: 32, bottom: 4, containLabel: true },
      legend: { top: 0, selectedMode: false },
      tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: say },
      xAxis: isFlat ? counted : named,
      yAxis: isFlat ? named : counted,
      series: series.map((s) => ({
        name: s.name,
        data: [...s.values],
        ...(form === 'line' ? { type: 'line' as const, symbolSize: 7 } : { type: 'bar' as const, barMaxWidth: 18 }),
        ...(s.stack === true ? { stack: 'all' } : {}),
      })),
    })
    chart.on('click', ({ dataIndex, seriesIndex }) => picked.current?.(Number(dataIndex), Number(seriesIndex)))
    const sized = new ResizeObserver(() => chart.resize())
    sized.observe(place.current)
    return () => {
      sized.disconnect()
      chart.dispose()
    }
  }, [form, categories, series])
  const size = form === 'rows' ? Math.min(4, Math.ceil(categories.length / 5)) : 1
  return <div ref={place} className={`chart size-${size}`} role="img" aria-label={label} />
}
