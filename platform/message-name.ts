/** The name a string's path has in `_locales/`, where browsers allow only letters, digits and underscores. */
export function messageName(path: string): string {
  return path.replace(/[.-]/g, '_');
}
