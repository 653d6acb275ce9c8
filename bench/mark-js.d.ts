/** As much of mark.js as the benchmark uses: the package has no types of its own. */
declare module 'mark.js' {
  // biome-ignore lint/style/noDefaultExport: the package has no other.
  export default class Mark {
    constructor(context: Element);
    mark(
      phrase: string,
      options: { readonly separateWordSearch: boolean; readonly done: (count: number) => void },
    ): void;
    unmark(options: { readonly done: () => void }): void;
  }
}
