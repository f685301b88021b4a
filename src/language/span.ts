/** A stretch of a text: UTF-16 units, `start` included, `end` not, as `String.prototype.slice` takes them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
