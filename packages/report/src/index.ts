export * from './assemble.ts'
export * from './counted.ts'
export * from './figures.ts'
export * from './view.ts'
