/** As much of mark.js as the benchmark uses: the package has no types of its own. */
declare module 'mark.js' {
  type Done = { readonly done: (count: number) => void };

  // biome-ignore lint/style/noDefaultExport: the package has no other.
  export default class Mark {
    constructor(context: Element);
    mark(phrases: string[], options: Done & { readonly separateWordSearch: boolean }): void;
    markRegExp(pattern: RegExp, options: Done): void;
  }
}
