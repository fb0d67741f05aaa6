import { Type } from 'typebox'

const seat = Type.Object({
  appointment: Type.String(),
  post: Type.String(),
  postLabel: Type.String(),
  organ: Type.String(),
  organName: Type.String(),
})
export const sessionSchema = Type.Object({
  account: Type.String(),
  login: Type.String(),
  name: Type.String(),
  region: Type.Object({ code: Type.String(), name: Type.String(), demo: Type.Boolean() }),
  seat,
  seats: Type.Array(seat),
  today: Type.String({ format: 'date' }),
})
