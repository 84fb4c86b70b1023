// From bytes to text. Nothing is repaired on the way: offsets are counted in what is really there.

/** Takes the bytes of a plain text; gives the text, a leading U+FEFF kept, or null if they are no UTF-8 text. */
export function decodeText(bytes: Uint8Array): string | null {
  return decode(bytes, 'utf-8');
}

/**
 * Takes the bytes of a saved page; gives its HTML, or null if it is none. Read as browsers do: by the byte order mark, then by
 * what the page declares, then as UTF-8, and where that fails as windows-1252, which is what the old web was written in.
 */
export function decodePage(bytes: Uint8Array): string | null {
  const declared = declaredEncoding(bytes);
  for (const encoding of declared === null ? ['utf-8', 'windows-1252'] : [declared, 'utf-8', 'windows-1252']) {
    const html = decode(bytes, encoding);
    if (html !== null) return html;
  }
  return null;
}

/** Browsers look for the declaration in the first 1,024 bytes only. */
const DECLARED_WITHIN = 1024;

function declaredEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const name = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  // A page that can be read far enough to find this declaration is not UTF-16, whatever it says.
  return name === undefined || /^utf-?16/i.test(name) ? null : name;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    // Either the bytes are not in this encoding (TypeError) or there is no such encoding (RangeError).
    return null;
  }
}
