/** Which way a language is written, by its BCP 47 tag, for the `dir` attribute. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  return /^(ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/i.test(language) ? 'rtl' : 'ltr';
}
