import type { MemberId } from '../../model/ids.ts';

/** Two letters on every mark and counter: ISO 3166-1. */
const CODES: Readonly<Record<MemberId, string>> = {
  azerbaijan: 'AZ',
  turkiye: 'TR',
  kazakhstan: 'KZ',
  kyrgyzstan: 'KG',
  uzbekistan: 'UZ',
  turkmenistan: 'TM',
};

/** A member's colour with its letters: beside its name, so hidden from screen readers. */
export function MemberMark({ member }: { readonly member: MemberId }) {
  return (
    <span class="swatch" data-member={member} aria-hidden="true">
      {CODES[member]}
    </span>
  );
}
