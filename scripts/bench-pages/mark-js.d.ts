/** The part of mark.js that the benchmark calls. */
declare module 'mark.js' {
  interface MarkedRange {
    readonly start: number;
    readonly length: number;
  }
  export default class Mark {
    constructor(context: Element);
    markRanges(ranges: readonly MarkedRange[], options?: { readonly done?: (marked: number) => void }): void;
  }
}
