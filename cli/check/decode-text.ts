const sniffed = 1024; // The HTML standard looks for a declared encoding in the first 1024 bytes.

/**
 * The text of a file's bytes: a byte order mark decides, then the encoding that the HTML declares, then UTF-8 where
 * the bytes are valid, and else windows-1252, as in browsers. Throws for what is no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  if (bytes.includes(0)) throw new Error('it holds binary data: give a text or HTML file');
  const declared = declaredEncoding(bytes);
  if (declared) return declared.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return undefined;
}

function declaredEncoding(bytes: Uint8Array): TextDecoder | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, sniffed));
  const label = /<meta\b[^>]{0,200}?charset\s*=\s*["']?([\w:-]+)/i.exec(start)?.[1];
  try {
    // Bytes that could be read this far are not UTF-16, whatever they declare.
    return label ? new TextDecoder(/^utf-?16/i.test(label) ? 'utf-8' : label) : undefined;
  } catch {
    return undefined; // A label that names no encoding.
  }
}
