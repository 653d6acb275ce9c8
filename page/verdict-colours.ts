import type { Verdict } from '../core/claims/claim.ts';

/** Our own colours of lines, on light grounds and on dark ones. A test holds `page.css` to them. */
export const verdictColours: Readonly<Record<Verdict, { readonly light: string; readonly dark: string }>> = {
  supported: { light: '#17693f', dark: '#71cf9c' },
  exaggerated: { light: '#934a00', dark: '#f3ad5d' },
  downplayed: { light: '#1d5a9e', dark: '#86baf2' },
  refuted: { light: '#b3202e', dark: '#ff9490' },
  speculative: { light: '#7038a3', dark: '#cfa4f2' },
  'not-in-source': { light: '#535a64', dark: '#b3bac4' },
};

/** The ones for light grounds alone. */
export const lightColours: Readonly<Record<Verdict, string>> = {
  supported: verdictColours.supported.light,
  exaggerated: verdictColours.exaggerated.light,
  downplayed: verdictColours.downplayed.light,
  refuted: verdictColours.refuted.light,
  speculative: verdictColours.speculative.light,
  'not-in-source': verdictColours['not-in-source'].light,
};
