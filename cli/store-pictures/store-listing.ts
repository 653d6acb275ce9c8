/** The sections of a store listing in `docs/store/`: what stands below each heading of the second level. */
export function listingOf(text: string): ReadonlyMap<string, string> {
  const sections = text.split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [name = '', ...body] = section.split('\n');
      return [name.trim(), body.join('\n').trim()];
    }),
  );
}

/** The captions of the pictures, in order. */
export function captionsOf(listing: ReadonlyMap<string, string>): string[] {
  const lines = (listing.get('Pictures') ?? '').split('\n');
  return lines.map((line) => line.replace(/^\d+\. /, ''));
}
