/** CPU milliseconds of a process and its children. */
export function tree(pid: number): number
/** Resident megabytes of a process and its children. */
export function rss(pid: number): number
