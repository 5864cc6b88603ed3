/**
 * A date that answers in UTC whatever the time zone of the host. date-fns reads and writes dates through these
 * methods only, so its calendar holds in every zone, those included that have skipped a day.
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
  override getMilliseconds(): number {
    return this.getUTCMilliseconds()
  }
  override setFullYear(year: number, month: number = this.getMonth(), day: number = this.getDate()): number {
    return this.setUTCFullYear(year, month, day)
  }
  override setMonth(month: number, day: number = this.getDate()): number {
    return this.setUTCMonth(month, day)
  }
  override setDate(day: number): number {
    return this.setUTCDate(day)
  }
  override setHours(hours: number, minutes = 0, seconds = 0, milliseconds = 0): number {
    return this.setUTCHours(hours, minutes, seconds, milliseconds)
  }
}
