/** Gives a root its sheet. The extension's own pages refuse `<style>`: their security policy allows files alone. */
export function dressRoot(root: DocumentOrShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
