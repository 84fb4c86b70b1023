/** A table written as words between white space. */
export const list = (table: string): string[] => [...new Set(table.split(/\s+/).filter(Boolean))];
