import { expect, it } from 'vitest';
import { findLanguage } from './language.ts';

const SAMPLES = {
  en: 'The mayor will close the bridge on Monday, two people who were told about the plan said on Friday, and it was not clear when it would open again.',
  de: 'Die Brücke wird am Montag gesperrt, sagten zwei Personen, die mit den Plänen vertraut sind, und es ist nicht klar, wann sie wieder öffnet.',
  fr: 'Le pont sera fermé lundi, ont dit vendredi deux personnes au courant du projet, et on ne sait pas quand il sera rouvert à la circulation.',
  es: 'El puente se cerrará el lunes, dijeron el viernes dos personas que conocen el plan, y no está claro cuándo se abrirá de nuevo al tráfico.',
  it: 'Il ponte sarà chiuso lunedì, hanno detto venerdì due persone che conoscono il piano, e non è chiaro quando sarà riaperto al traffico della città.',
  pt: 'A ponte será fechada na segunda-feira, disseram na sexta duas pessoas que conhecem o plano, e não está claro quando ela será aberta de novo.',
  nl: 'De brug gaat maandag dicht, zeiden twee mensen die het plan kennen vrijdag, en het is niet duidelijk wanneer zij weer voor het verkeer opengaat.',
  sv: 'Bron stängs på måndag, sade två personer som känner till planen på fredagen, och det är inte klart när den ska öppnas för trafik igen.',
  pl: 'Most zostanie zamknięty w poniedziałek, powiedziały w piątek dwie osoby, które znają plan, i nie jest jasne, kiedy się go znowu otworzy dla ruchu.',
  ru: 'Мост закроют в понедельник, сказали в пятницу два человека, знакомые с планом, и не ясно, когда его снова откроют для движения по нему.',
  zh: '两名知情人士周五表示，这座桥将从周一起关闭，目前尚不清楚何时重新开放。',
  ja: '計画に詳しい二人の関係者が金曜日に語ったところによると、橋は月曜日から閉鎖される。',
  ar: 'قال شخصان مطلعان على الخطة يوم الجمعة إن الجسر سيغلق يوم الاثنين، وليس من الواضح متى سيفتح من جديد أمام حركة المرور.',
};

it.each(Object.entries(SAMPLES))('tells %s by its words', (language, text) => {
  expect(findLanguage(text, null)).toBe(language);
  // A wrong declaration changes nothing.
  expect(findLanguage(text, language === 'en' ? 'de' : 'en-US')).toBe(language);
});

it('is not misled by a quotation in another language', () => {
  expect(findLanguage(`${SAMPLES.en} “${SAMPLES.de.slice(0, 60)}”, he said. ${SAMPLES.en}`, 'de')).toBe('en');
});

it('lets the page say which of two close languages it is', () => {
  const text = 'Det er ikke klart når det skal være, og vi har ikke sett det.';
  expect(findLanguage(text, 'da')).toBe('da');
  expect(findLanguage(text, 'no')).toBe('no');
});

it.each(['', '1234 5678', 'Zxqv brrt hmpf gnarl wibble wobble.'])('does not guess at %j', (text) => {
  expect(findLanguage(text, 'en')).toBe('und');
});
