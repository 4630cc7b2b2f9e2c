import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkNoQuotation, checkQuotations, paragraphsOf } from './reading';

test('Spanish: speech, narration, speech', () => {
  checkQuotations('<q>— Hola</q> —dijo—. <q>¿Qué tal?</q>\n');
  checkQuotations('<q>—Hola</q> —dijo Mara—. <q>¿Qué tal?</q> —y se fue.\n');
  checkQuotations('<q>—Hola</q> —dijo—, <q>Tobías.</q>\n');
  checkQuotations('<q>—Hola.</q>\n');
  checkQuotations('<q>—¿Qué tal?</q>\n<q>—¡No!</q>\n<q>—… no.</q>\n');
});

test('French: the narrator comes in after a comma, and no dash says so', () => {
  checkQuotations('<q>— Bonjour, dit-elle. Ça va ?</q>\n');
});

test('Polish: a dash with blanks on both sides lets the narrator in and out', () => {
  checkQuotations('<q>— Dzień dobry</q> — powiedziała. — <q>Jak się masz?</q>\n');
  checkQuotations('<q>– Dobrze</q> – odparł Jan – <q>idę.</q>\n');
});

test('Russian: a dash after a comma or stop lets the narrator in, one after a letter stands for “is”', () => {
  checkQuotations('<q>— Привет,</q> — сказал он. — <q>Как дела?</q>\n');
  checkQuotations('<q>— Я — врач!</q> — сказал он.\n');
  checkQuotations('<q>— Я — врач,</q> — сказал Том — брат Мары, — <q>а ты — нет.</q>\n');
});

test('every dash opens: — – ― and two hyphens, with a blank after it or without', () => {
  for (const dash of ['—', '–', '―', '--']) {
    for (const blank of ['', ' ', '\u00a0']) {
      checkQuotations(`<q>${dash}${blank}Hola</q> ${dash}dijo.\n`);
      assert.equal(paragraphsOf(`${dash}${blank}Hola.\n`)[0]?.quotations[0]?.mark, 'dash');
    }
  }
});

test('a hyphen opens nothing: it is a list', () => {
  checkNoQuotation('- Hola -dijo-.\n');
});

test('a dash between two letters, and one at the end, belong to the speech', () => {
  checkQuotations('<q>—Hola, Mara—Ana</q> —dijo.\n');
  checkQuotations('<q>—Pero yo—</q>\n');
  checkQuotations('<q>—Un bien-estar, un e-mail</q> —dijo.\n');
});

test('a dash turns where a blank stands on one side only, whichever it is', () => {
  checkQuotations('<q>—Hola</q> —dijo él— <q>¿Qué tal?</q>\n');
  checkQuotations('<q>—Hola</q>— dijo.\n');
});

test('from narration to speech, a dash before a punctuation mark turns', () => {
  checkQuotations('<q>—Hola</q> —dijo—. <q>Sí.</q>\n');
  checkQuotations('<q>—Hola</q> —dijo—: <q>sí.</q>\n');
  checkQuotations('<q>—Hola</q> —dijo—… <q>sí.</q>\n');
});

test('only a dash at the start of a paragraph and before a word opens', () => {
  checkNoQuotation('She left — and came back — again.\n');
  checkNoQuotation('— — —, she said.\n');
  checkNoQuotation('—, she said.\n');
});

test('a paragraph with quotation marks is no dash dialogue', () => {
  checkQuotations('—and she said <q>“no”</q> —twice— again.\n');
  checkQuotations('— Elle dit <q>«non»</q> — vite.\n');
});

test('apostrophes are no quotation marks: dash dialogue may hold them', () => {
  checkQuotations('<q>— C’est l’heure</q> — dit-il.\n');
});

test('a wrapped paragraph turns at line ends as at blanks', () => {
  checkQuotations('<q>—Hola</q>\n—dijo Mara—.\n<q>¿Qué tal?</q>\n', 'blankLine');
});

test('words of the speech are counted', () => {
  const [paragraph] = paragraphsOf('— Hola, Tobías —dijo ella—. ¿Qué tal?\n');
  assert.deepEqual([paragraph?.words, paragraph?.spokenWords], [6, 4]);
});
