const beijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' })

/** An instant as a Beijing date and time to the minute, whatever zone the browser keeps. */
export const sayMoment = (instant: string): string => beijing.format(new Date(instant))
