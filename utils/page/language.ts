// The language of a text by its commonest words. A page's `lang` is often wrong (a theme's default), so it only breaks ties.

/** The commonest words of each language; words that two of them share count for both. */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for on was with as it at by from be has have are his he which this but they an not were said will who had their its or been',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
  fr: 'de la le et les des en un une du dans que est pour qui a par sur au plus pas avec ce il ne se sont aux son mais comme ou été ont cette elle leur ses',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más o pero sus le ha este sí porque esta entre cuando muy sin sobre también fue',
  it: 'di e il la che in un a per del è non una sono con si da dei le i come al della nel alla più anche gli ma ha lo delle dal ci se su questo',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er die om ook als bij door naar maar uit was hij werd heeft over dan nog wordt ze tot meer',
  sv: 'och i att det som en på är av för med den till inte har de ett om var men från så kan vi ska eller när under efter också sig där än han hon',
  da: 'og i at det er en til på som af for med de den der ikke har et var men fra om så kan vi skal eller når efter også sig han hun blev ved ud',
  no: 'og i å det er en til på som av for med de den ikke har et var men fra om så kan vi skal eller når etter også seg han hun ble ved ut',
  pl: 'i w na z że do nie się to jest o od jak po za co przez dla oraz ale są było być który jego tego także może jako tym już tylko ich ma',
  cs: 'a v se na je že o s z do i to za by pro ale jako které po od jsou bylo jeho také ve který k podle až byl už jen není',
  ro: 'de și în a la cu pe că este din un o nu pentru care mai au fost sau fi dar ce după prin lui sunt al fiind această',
  tr: 've bir bu da de için ile olarak çok daha olan gibi en kadar sonra ne var ama değil ise o her ya diye oldu dedi',
  id: 'yang dan di dari untuk pada dengan ini itu dalam tidak adalah akan ke juga oleh bisa telah sebagai ada mereka karena kata tersebut lebih',
  ru: 'и в не на что с по это как к из он за от но о для у его так же все а был бы до было при или во году',
  uk: 'і в не на що з у до та за як це від про по але для його був або при також які він року є',
};

/** Scripts that belong to one language, or are told apart by a letter. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['fa', /[پچژگ]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['ta', /[\u0b80-\u0bff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['el', /[\u0370-\u03ff]/g],
];

/** Holds all of these: where there is none of it, none of them need be looked for. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u3040-\ud7af]/;

const TABLES = Object.entries(COMMON).map(([language, words]) => [language, [...new Set(words.split(' '))]] as const);

/** Less than this share of common words is no running text of the language (names, numbers, code). */
const LEAST_SHARE = 0.12;

/**
 * Decides the language of a text.
 * @param declared the page's own word (`lang`), used only when two languages come within a tenth of each other
 * @returns a BCP 47 tag without region; 'und' when no known language fits
 */
export function findLanguage(text: string, declared: string | null): string {
  const sample = text.slice(0, 20_000).toLowerCase();
  const words = sample.match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters === 0) return 'und';
  for (const [language, letter] of OTHER_SCRIPT.test(sample) ? SCRIPTS : []) {
    // Japanese and Persian share most letters with Chinese and Arabic; a few of their own are enough.
    const enough = language === 'ja' || language === 'fa' ? 0.04 : 0.3;
    if ((sample.match(letter)?.length ?? 0) / letters > enough) return language;
  }
  const count = new Map<string, number>();
  for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  const shares = TABLES.map(([language, common]) => ({
    language,
    share: common.reduce((sum, word) => sum + (count.get(word) ?? 0), 0) / words.length,
  })).sort((a, b) => b.share - a.share);
  const [best, next] = shares;
  if (!best || best.share < LEAST_SHARE) return 'und';
  const said = declared?.toLowerCase().split(/[-_]/)[0];
  if (next && next.language === said && next.share > best.share * 0.9) return next.language;
  return best.language;
}
