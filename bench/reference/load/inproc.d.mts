export function run(
  op: string,
  connections: number,
  seconds: number,
): Promise<{ readonly rps: number; readonly n: number; readonly p50: number; readonly p99: number }>
