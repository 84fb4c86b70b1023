import { isolated } from './plain-text.ts';

/** "Spanish" for "es"; the tag itself where it has no name. */
export function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? isolated(tag);
  } catch {
    return isolated(tag); // a page may claim any "language"; what is no BCP 47 tag throws
  }
}
