// What markup alone says is not to be seen; what stylesheets say is the browser's to tell.

import { attributeOf, localNameOf, textContentOf } from './dom.ts';

/** Opaque to layout: neither shown nor spoken, or shown to assistive technology only. */
export function isHiddenByMarkup(element: Element): boolean {
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  const style = attributeOf(element, 'style');
  if (style && (HIDDEN.test(style) || (NO_HEIGHT.test(style) && CUT_OFF.test(style)))) return true;
  const name = attributeOf(element, 'class');
  return name !== null && (SCREEN_READER_ONLY.test(name) || ON_HOVER.test(name));
}

const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*(0|1px)|(^|[;\s])(left|top|right|text-indent)\s*:\s*-\d{4,}(px|em)/i;
const NO_HEIGHT = /(^|[;\s])(max-)?height\s*:\s*[01](px|em|rem)?\s*(;|!|$)/i;
const CUT_OFF = /overflow(-y)?\s*:\s*(hidden|clip)/i;

/** Text for screen readers that nobody sees ("opens new tab"): it stands in the middle of sentences. */
const SCREEN_READER_ONLY =
  /(^|[\s_-])(sr-only|sronly|visually-?hidden|visuallyhidden|screen-?reader(-only|-text)?|a11y-hidden|hide-text|assistive-text|off-?screen|element-invisible)(?![\w-]*focus)/i;

/** Cards that open over a name within a sentence; the stylesheet that hides them may be missing. */
const ON_HOVER =
  /(^|[\s_-])(rollover|tooltip|popover|hover-?card|flyout)[-_](\w+[-_])?(block|content|text|body|inner|menu|panel|card|box)(\s|$)/i;

/** The sign that leads to a footnote ("[1]", "*"): it stands glued to the last word of a sentence. */
export function isNoteSign(element: Element): boolean {
  const name = localNameOf(element);
  if (name !== 'a' && name !== 'sup') return false;
  const link = name === 'a' ? element : element.querySelector('a');
  return (
    /^#|^[^?#]*#(fn|footnote|note|cite)/i.test((link && attributeOf(link, 'href')) ?? '') &&
    SIGN.test(textContentOf(element) ?? '')
  );
}

const SIGN = /^\s*(\[?\(?(\d{1,3}|[a-z]|note \d+)\)?\]?|[*†‡§]{1,3})\s*$/i;
