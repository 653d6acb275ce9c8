import { styleText } from 'node:util';

/** A style of `node:util`'s `styleText`: a colour, bold, dim. */
export type Style = Parameters<typeof styleText>[0];

/** Draws text in a style, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** Gives what draws; whether to colour was decided by the caller, who knows where the text goes. */
export function painter(colours: boolean): Paint {
  return (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
}

/** A page's text on one line, without the characters that command a terminal or turn the direction of writing. */
export function plain(text: string): string {
  return text
    .replaceAll(/[\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ');
}
