/** How bright a colour (`#rrggbb`) is, from 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours (`#rrggbb`), from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

/** What a line needs to be seen, beside its ground: https://www.w3.org/TR/WCAG22/#non-text-contrast */
const leastContrast = 3;

// What most pages stand on, by day and by night.
const grounds = { white: '#ffffff', dark: '#16181c' } as const;

/** On which pages a line of this colour is hard to see: nothing where it is fine on both. */
export function hardToSeeOn(colour: string): 'white' | 'dark' | undefined {
  if (contrast(colour, grounds.white) < leastContrast) return 'white';
  return contrast(colour, grounds.dark) < leastContrast ? 'dark' : undefined;
}
