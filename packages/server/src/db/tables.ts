export interface Tables {
  [table: string]: never
}
