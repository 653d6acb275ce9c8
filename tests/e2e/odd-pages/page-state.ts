import type { Page } from 'puppeteer-core';

/** All of a page that is its own, or its reader’s. */
export type PageState = {
  /** Its markup, with that of its open shadow roots, without our elements. */
  readonly markup: readonly string[];
  /** What is selected, and where the selection begins and ends. */
  readonly selection: readonly (string | number)[];
  /** How the window and the elements in it are scrolled, in CSS pixels. */
  readonly scrolled: readonly string[];
  readonly focused: string;
};

/** Reads the state of a page as it is now. */
export function readPageState(page: Page): Promise<PageState> {
  return page.evaluate(() => {
    const ours = /<plumbline-(card|status)\b[^>]*><\/plumbline-\1>/g;
    const markup: string[] = [document.documentElement.outerHTML.replace(ours, '')];
    const scrolled = [`window ${scrollX} ${scrollY}`];
    const visit = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        const { scrollLeft, scrollTop, shadowRoot } = element;
        if (scrollLeft || scrollTop) scrolled.push(`${element.localName} ${scrollLeft} ${scrollTop}`);
        if (!shadowRoot) continue;
        markup.push(shadowRoot.innerHTML);
        visit(shadowRoot);
      }
    };
    visit(document);
    const selection = getSelection();
    return {
      markup,
      scrolled,
      selection: [
        String(selection),
        selection?.anchorNode?.nodeName ?? '',
        selection?.anchorOffset ?? 0,
        selection?.focusNode?.nodeName ?? '',
        selection?.focusOffset ?? 0,
      ],
      focused: document.activeElement?.nodeName ?? '',
    };
  });
}

/** Selects a page’s text from its first paragraph on, and scrolls it a little, as somebody does who reads it. */
export async function readLikeSomebody(page: Page): Promise<void> {
  await page.evaluate(() => {
    const start = document.querySelector('p, pre, div') ?? document.documentElement;
    getSelection()?.setBaseAndExtent(start, 0, start, start.childNodes.length);
    scrollTo(scrollX, 7);
  });
}
