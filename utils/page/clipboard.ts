/**
 * Copies a text; false where that is not to be had: pages by plain http have no clipboard, others forbid it by policy.
 * Not by `execCommand`, whose event a page may answer with words of its own.
 */
export async function copyText({ clipboard }: Pick<Navigator, 'clipboard'>, text: string): Promise<boolean> {
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
