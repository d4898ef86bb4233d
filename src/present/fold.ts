/** Letters that have no plain letter with an accent behind them. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ə: 'e',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  '’': "'",
  '–': '-',
  '−': '-',
};

/**
 * A text in small letters without accents, for comparing: “Türkiye” and “turkiye” are the same. It is as long as the text,
 * letter for letter, so that what is found in the one can be shown in the other.
 */
export function fold(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    if (letter <= '~') return letter.toLowerCase();
    const small = letter.toLowerCase();
    const plain = PLAIN[small] ?? small.normalize('NFD').replaceAll(/\p{M}/gu, '');
    return plain.length === letter.length ? plain : letter;
  }).join('');
}
