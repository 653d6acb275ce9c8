/** The host of what a reader typed, an address or a bare host, with its port where it has one; nothing where it is neither. */
export function hostOf(typed: string): string | undefined {
  const text = typed.trim();
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return url && /[^.]\.[^.]|^localhost\b|^\[/.test(url.host) ? url.host : undefined;
}
