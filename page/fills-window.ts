/** A frame with less of its window than this holds a part of a page: an advertisement, comments, a post. Chosen by hand. */
const leastShare = 1 / 3;

/**
 * Whether a document is what its browser's window shows: a page, or the frame that holds one, as in framesets and viewers.
 * Frames that are as high as their text, so that the page around them scrolls, are parts of that page.
 */
export function fillsWindow(window: Window): boolean {
  if (window.parent === window) return true;
  const { innerWidth, innerHeight, outerWidth, outerHeight, devicePixelRatio } = window;
  // What is inside is measured in pixels of the page, which are smaller than those of the window where it is made smaller.
  const scale = Math.min(1, devicePixelRatio);
  const [width, height] = [innerWidth * scale, innerHeight * scale];
  return height <= outerHeight && width * height >= outerWidth * outerHeight * leastShare;
}
