import type { MemberId } from '../../model/ids.ts';
import { MemberMark } from './member-mark.tsx';

/** A member's mark and name on one line. */
export function MemberName({ member, name }: { readonly member: MemberId; readonly name: string }) {
  return (
    <span class="member-name">
      <MemberMark member={member} />
      {name}
    </span>
  );
}
