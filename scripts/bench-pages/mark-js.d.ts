/** The part of mark.js that the benchmark calls. */
declare module 'mark.js' {
  interface MarkedRange {
    readonly start: number;
    readonly length: number;
  }
  export default class Mark {
    constructor(context: Element);
    mark(
      words: readonly string[],
      options: { readonly separateWordSearch: boolean; readonly acrossElements: boolean; readonly done: () => void },
    ): void;
    markRanges(ranges: readonly MarkedRange[], options?: { readonly done?: () => void }): void;
  }
}
