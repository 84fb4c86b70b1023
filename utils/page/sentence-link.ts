import {
  GenerateFragmentStatus,
  generateFragmentFromRange,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/**
 * The address of a range as a text fragment (`#:~:text=`); the plain address where none can be made in time.
 * @param address of the page; a fragment of its own is kept
 * @param range is not changed
 */
export function linkTo(address: string, range: Range): string {
  const base = address.replace(/:~:.*$/s, '');
  // The generator moves the ends of the range it is given.
  const { status, fragment } = generateFragmentFromRange(range.cloneRange());
  if (status !== GenerateFragmentStatus.SUCCESS || !fragment) return base.replace(/#$/, '');
  const { prefix, textStart, textEnd, suffix } = fragment;
  const directive = [
    prefix && `${encode(prefix)}-`,
    encode(textStart),
    textEnd && encode(textEnd),
    suffix && `-${encode(suffix)}`,
  ].filter(Boolean);
  return `${base}${base.includes('#') ? '' : '#'}:~:text=${directive.join(',')}`;
}

/** A dash parts a prefix from the text, a parenthesis ends a link in Markdown: neither is encoded by itself. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[-()!'*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
