// Which provinces make which home region (R2.2). Names are the source's own, misspellings included; where two
// provinces of a state have one name, both are meant. Every province of a member is in exactly one region: the
// generator stops where one is missing, unknown or named twice.

/** Members by the source's code of their state. */
export const MEMBERS = {
  AZE: 'azerbaijan',
  TUR: 'turkiye',
  KAZ: 'kazakhstan',
  KGZ: 'kyrgyzstan',
  UZB: 'uzbekistan',
  TKM: 'turkmenistan',
};

/** @type {Readonly<Record<string, { owner: string, provinces: readonly string[] }>>} */
export const PROVINCES = {
  // Azerbaijan. The foothills of the Greater Caucasus are with Absheron, so that the border with Russia is one region's.
  absheron: {
    owner: 'azerbaijan',
    provinces:
      'Bakı|Abşeron|Sumqayıt|Xizı|Siyəzən|Dəvəçi|Quba|Qusar|Xaçmaz|Qobustan|Şamaxı|İsmayıllı|Qəbələ|Oğuz|Şəki|Qax|Zaqatala|Balakən|Ağsu'.split(
        '|',
      ),
  },
  nakhchivan: {
    owner: 'azerbaijan',
    provinces: 'Sədərək|Ordubad|Şərur|Babək|Culfa|Naxçıvan|Şahbuz|Kangarli'.split('|'),
  },
  'kura-araz': { owner: 'azerbaijan', provinces: ['*'] },

  // Türkiye
  marmara: {
    owner: 'turkiye',
    provinces:
      'Edirne|Kirklareli|Tekirdag|Istanbul|Kocaeli|Yalova|Sakarya|Bursa|Balikesir|Çanakkale|Bilecik'.split(
        '|',
      ),
  },
  'aegean-mediterranean': {
    owner: 'turkiye',
    provinces:
      'Izmir|Manisa|Aydin|Mugla|Denizli|Usak|Kütahya|Afyonkarahisar|Isparta|Burdur|Antalya|Mersin|Adana|Osmaniye|Hatay|K. Maras|'.split(
        '|',
      ),
  },
  'central-anatolia': {
    owner: 'turkiye',
    provinces:
      'Ankara|Konya|Karaman|Eskisehir|Çankiri|Kirsehir|Kinkkale|Nevsehir|Nigde|Aksaray|Kayseri|Yozgat|Sivas|Zinguldak|Bartın|Karabük|Kastamonu|Sinop|Çorum|Amasya|Tokat|Samsun|Bolu|Düzce|Ordu'.split(
        '|',
      ),
  },
  'eastern-anatolia': { owner: 'turkiye', provinces: ['*'] },

  // Kazakhstan. The land that is leased round Baikonur is Kazakhstan's, and is drawn as such.
  'caspian-coast': {
    owner: 'kazakhstan',
    provinces: 'Atyrau|West Kazakhstan|Mangghystau|Aqtöbe|'.split('|'),
  },
  'northern-steppe': {
    owner: 'kazakhstan',
    provinces: 'Qostanay|North Kazakhstan|Aqmola|Astana|Pavlodar'.split('|'),
  },
  'central-steppe': {
    owner: 'kazakhstan',
    provinces: ['Qaraghandy', 'Qyzylorda', 'Baykonur lease in Qyzylorda'],
  },
  altai: { owner: 'kazakhstan', provinces: ['East Kazakhstan'] },
  zhetisu: { owner: 'kazakhstan', provinces: ['Almaty', 'Almaty City', 'Zhambyl', 'South Kazakhstan'] },

  // Kyrgyzstan
  'chuy-talas': { owner: 'kyrgyzstan', provinces: ['Bishkek', 'Chuy', 'Talas'] },
  'issyk-kul-naryn': { owner: 'kyrgyzstan', provinces: ['Ysyk-Köl', 'Naryn'] },
  'osh-batken': { owner: 'kyrgyzstan', provinces: ['Osh', 'Batken', 'Jalal-Abad'] },

  // Uzbekistan
  'khorezm-aral': { owner: 'uzbekistan', provinces: ['Karakalpakstan', 'Khorezm'] },
  zarafshan: {
    owner: 'uzbekistan',
    provinces: ['Bukhoro', 'Navoi', 'Samarkand', 'Kashkadarya', 'Surkhandarya'],
  },
  tashkent: { owner: 'uzbekistan', provinces: ['Tashkent', 'Sirdaryo', 'Jizzakh'] },
  fergana: { owner: 'uzbekistan', provinces: ['Andijon', 'Ferghana', 'Namangan'] },

  // Turkmenistan
  balkan: { owner: 'turkmenistan', provinces: ['Balkan'] },
  ahal: { owner: 'turkmenistan', provinces: ['Ahal', 'Tashauz'] },
  'mary-lebap': { owner: 'turkmenistan', provinces: ['Mary', 'Chardzhou'] },
};
