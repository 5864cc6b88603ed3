/**
 * A date that answers in UTC whatever the time zone of the host. date-fns reads and writes dates through these
 * methods, so its calendar holds in every zone, those included that have skipped a day. No zone moves milliseconds.
 */
export class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear()
  }
  override getMonth(): number {
    return this.getUTCMonth()
  }
  override getDate(): number {
    return this.getUTCDate()
  }
  override getHours(): number {
    return this.getUTCHours()
  }
  override getMinutes(): number {
    return this.getUTCMinutes()
  }
  override getSeconds(): number {
    return this.getUTCSeconds()
  }
  override setFullYear(...to: Parameters<Date['setFullYear']>): number {
    return this.setUTCFullYear(...to)
  }
  override setMonth(...to: Parameters<Date['setMonth']>): number {
    return this.setUTCMonth(...to)
  }
  override setDate(...to: Parameters<Date['setDate']>): number {
    return this.setUTCDate(...to)
  }
  override setHours(...to: Parameters<Date['setHours']>): number {
    return this.setUTCHours(...to)
  }
}
