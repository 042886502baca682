/** As much of Citation.js as is used here: it brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    /** @param items of CSL-JSON */
    constructor(items: readonly Readonly<Record<string, unknown>>[], options?: { readonly generateGraph?: boolean });
    format(style: 'bibtex'): string;
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
