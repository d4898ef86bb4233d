import type { RegionData } from '../model/library.ts';

/**
 * The 22 home regions in table order: by seat, then as the seat's regions are listed (R2.1). Borders and hazards
 * are those of the table in R2.2; the label points lie inside each region, in degrees.
 */
export const REGIONS: readonly RegionData[] = [
  // Azerbaijan
  {
    id: 'absheron',
    owner: 'azerbaijan',
    lon: 49.0,
    lat: 40.8,
    borders: ['russia'],
    hazards: [],
    caspian: true,
  },
  {
    id: 'kura-araz',
    owner: 'azerbaijan',
    lon: 47.4,
    lat: 40.2,
    borders: ['iran', 'armenia'],
    hazards: [],
    caspian: false,
  },
  {
    id: 'nakhchivan',
    owner: 'azerbaijan',
    lon: 45.5,
    lat: 39.3,
    borders: ['iran', 'armenia'],
    hazards: [],
    caspian: false,
  },

  // Türkiye
  {
    id: 'marmara',
    owner: 'turkiye',
    lon: 29.6,
    lat: 40.2,
    borders: [],
    hazards: ['earthquake'],
    caspian: false,
  },
  {
    id: 'aegean-mediterranean',
    owner: 'turkiye',
    lon: 29.7,
    lat: 37.6,
    borders: [],
    hazards: [],
    caspian: false,
  },
  {
    id: 'central-anatolia',
    owner: 'turkiye',
    lon: 33.4,
    lat: 39.4,
    borders: [],
    hazards: [],
    caspian: false,
  },
  {
    id: 'eastern-anatolia',
    owner: 'turkiye',
    lon: 41.2,
    lat: 39.1,
    borders: ['iran', 'armenia'],
    hazards: ['earthquake'],
    caspian: false,
  },

  // Kazakhstan
  {
    id: 'caspian-coast',
    owner: 'kazakhstan',
    lon: 53.8,
    lat: 46.6,
    borders: ['russia'],
    hazards: ['flood'],
    caspian: true,
  },
  {
    id: 'northern-steppe',
    owner: 'kazakhstan',
    lon: 66.0,
    lat: 52.3,
    borders: ['russia'],
    hazards: ['flood'],
    caspian: false,
  },
  {
    id: 'central-steppe',
    owner: 'kazakhstan',
    lon: 69.0,
    lat: 47.8,
    borders: [],
    hazards: [],
    caspian: false,
  },
  {
    id: 'altai',
    owner: 'kazakhstan',
    lon: 81.0,
    lat: 48.8,
    borders: ['russia', 'china'],
    hazards: [],
    caspian: false,
  },
  {
    id: 'zhetisu',
    owner: 'kazakhstan',
    lon: 75.8,
    lat: 44.3,
    borders: ['china'],
    hazards: ['earthquake'],
    caspian: false,
  },

  // Kyrgyzstan
  { id: 'chuy-talas', owner: 'kyrgyzstan', lon: 73.9, lat: 42.5, borders: [], hazards: [], caspian: false },
  {
    id: 'issyk-kul-naryn',
    owner: 'kyrgyzstan',
    lon: 76.3,
    lat: 41.6,
    borders: ['china'],
    hazards: [],
    caspian: false,
  },
  {
    id: 'osh-batken',
    owner: 'kyrgyzstan',
    lon: 73.1,
    lat: 40.2,
    borders: ['china'],
    hazards: ['tajik-border'],
    caspian: false,
  },

  // Uzbekistan
  {
    id: 'khorezm-aral',
    owner: 'uzbekistan',
    lon: 59.2,
    lat: 43.2,
    borders: [],
    hazards: ['drought'],
    caspian: false,
  },
  {
    id: 'zarafshan',
    owner: 'uzbekistan',
    lon: 65.2,
    lat: 40.1,
    borders: [],
    hazards: ['tajik-border', 'afghan-border'],
    caspian: false,
  },
  { id: 'tashkent', owner: 'uzbekistan', lon: 69.4, lat: 41.1, borders: [], hazards: [], caspian: false },
  {
    id: 'fergana',
    owner: 'uzbekistan',
    lon: 71.4,
    lat: 40.7,
    borders: [],
    hazards: ['tajik-border'],
    caspian: false,
  },

  // Turkmenistan
  {
    id: 'balkan',
    owner: 'turkmenistan',
    lon: 55.2,
    lat: 39.4,
    borders: ['iran'],
    hazards: [],
    caspian: true,
  },
  { id: 'ahal', owner: 'turkmenistan', lon: 58.7, lat: 39.1, borders: ['iran'], hazards: [], caspian: false },
  {
    id: 'mary-lebap',
    owner: 'turkmenistan',
    lon: 62.3,
    lat: 37.8,
    // The border with Iran ends where Ahal does.
    borders: [],
    hazards: ['afghan-border'],
    caspian: false,
  },
];
