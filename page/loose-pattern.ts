/**
 * UTF-16 units of characters that have no shape (Unicode's Default_Ignorable_Code_Point), which may stand between any two
 * letters of a name. Beyond the first plane whole stretches are taken, for they are written in two units.
 */
const invisible =
  '\\xad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufff8\\ud82f\\ud834\\udb40-\\udb43\\udc00-\\udfff';

/** Signs that Unicode takes for a Latin letter, beside its two of full width. */
const others: Readonly<Record<string, string>> = { s: '\\u017f', k: '\\u212a' };

/**
 * A pattern that finds any of some names wherever `find-names.ts` might, and more. Without Unicode's rules: browsers
 * look for these letters several times as fast, so that a look with it spares most looks with those rules.
 */
export function loosePattern(names: readonly string[]): RegExp {
  const between = `[${invisible}]*`;
  return new RegExp(names.map((name) => [...name].map(looseLetter).join(between)).join('|'), 'i');
}

function looseLetter(letter: string): string {
  if (/\s/.test(letter)) return '\\s+';
  if (!/[a-z]/i.test(letter)) return letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
  const lower = letter.toLowerCase();
  const fullWidth = String.fromCharCode(lower.charCodeAt(0) + 0xfee0, lower.charCodeAt(0) + 0xfec0);
  return `[${lower}${fullWidth}${others[lower] ?? ''}]`;
}
