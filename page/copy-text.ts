/**
 * Puts text on the clipboard, at a reader's click; false where the browser refuses. Pages without encryption have no
 * `navigator.clipboard`, and others may switch it off: then the older way, unheard by the page.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  try {
    return document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
  }
}
