import type { Link } from '../model/library.ts';

/** Land links between home regions (R2.3), each once and good both ways. Ways through neighbours are corridors. */
export const LINKS: readonly Link[] = [
  // Azerbaijan
  ['absheron', 'kura-araz'],
  // 17 km on the Aras: the only land contact between Azerbaijan and Türkiye.
  ['nakhchivan', 'eastern-anatolia'],

  // Türkiye
  ['marmara', 'aegean-mediterranean'],
  ['aegean-mediterranean', 'eastern-anatolia'],
  ['marmara', 'central-anatolia'],
  ['central-anatolia', 'eastern-anatolia'],
  ['central-anatolia', 'aegean-mediterranean'],

  // Kazakhstan
  ['caspian-coast', 'central-steppe'],
  ['northern-steppe', 'central-steppe'],
  ['altai', 'central-steppe'],
  ['caspian-coast', 'northern-steppe'],
  ['northern-steppe', 'altai'],
  ['zhetisu', 'central-steppe'],
  ['zhetisu', 'altai'],

  // Kyrgyzstan
  ['chuy-talas', 'issyk-kul-naryn'],
  ['issyk-kul-naryn', 'osh-batken'],
  ['chuy-talas', 'osh-batken'],

  // Uzbekistan
  ['khorezm-aral', 'zarafshan'],
  ['zarafshan', 'tashkent'],
  ['tashkent', 'fergana'],

  // Turkmenistan
  ['balkan', 'ahal'],
  ['ahal', 'mary-lebap'],

  // Between members
  ['caspian-coast', 'khorezm-aral'],
  ['caspian-coast', 'balkan'],
  ['central-steppe', 'khorezm-aral'],
  ['central-steppe', 'zarafshan'],
  ['zhetisu', 'tashkent'],
  ['zhetisu', 'chuy-talas'],
  ['zhetisu', 'issyk-kul-naryn'],
  ['tashkent', 'chuy-talas'],
  ['fergana', 'osh-batken'],
  ['khorezm-aral', 'ahal'],
  ['zarafshan', 'mary-lebap'],
  // The lower Amu Darya.
  ['khorezm-aral', 'mary-lebap'],
  ['khorezm-aral', 'balkan'],
  // The Kyzylkum.
  ['zarafshan', 'zhetisu'],
  // The Chatkal valley.
  ['tashkent', 'osh-batken'],
];
