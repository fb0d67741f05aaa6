export * from './assemble.ts'
export * from './figures.ts'
export { notReported } from './printing.ts'
export * from './view.ts'
