/** Hands a text to the reader as a file, without asking the extension API for anything. */
export function download(document: Document, name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then; at once would be too soon in Firefox.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
