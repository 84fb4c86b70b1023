// Some sites put the whole story into a frame. Frames are not read; where one fills the window, the reader is told so.

/** The share of the window's area from which a frame is what the reader looks at. */
const SHARE = 0.4;

/** Says that the page's text seems to stand in a frame; null where no frame is large enough. */
export function findFrame(document: Document): string | null {
  const view = document.defaultView;
  if (!view) return null;
  const area = view.innerWidth * view.innerHeight;
  for (const frame of document.querySelectorAll('iframe')) {
    const { top, left, bottom, right } = frame.getBoundingClientRect();
    const width = Math.min(right, view.innerWidth) - Math.max(left, 0);
    const height = Math.min(bottom, view.innerHeight) - Math.max(top, 0);
    if (width > 0 && height > 0 && width * height >= area * SHARE)
      return 'Its text seems to stand in a frame of the page, and frames are not read. Open the frame by itself.';
  }
  return null;
}
