import type { Kind, Link, Member, Party } from '../../model/index.ts';
import { formatNumber } from '../../text/values/number.ts';
import type { Context } from '../context.ts';
import { listed, nameOf } from './words.ts';

/** Members of a group, or those invited or named in an agenda, as in running text: ledere og ansatte ved sykehjemmet. */
export function memberNames(members: readonly Member[] | undefined, context: Context): string {
  return listed((members ?? []).map((member) => memberName(member, context)).filter(Boolean), context);
}

/** A member by name; a role by its plural where it has one, unless one person is meant. */
function memberName(member: Member, context: Context): string {
  const { agent, person, role, body, group, staffOf, substituteFor, count } = member;
  const { words, language } = context;
  const one = agent ?? person ?? role ?? body ?? group;
  const name = [
    one && agentName(one, count?.value !== 1, context),
    staffOf && words.staffOf(nameOf(staffOf, context)),
  ]
    .filter(Boolean)
    .join(' ');
  const number = count && formatNumber(count, language);
  const isOfBody = one?.to === 'bodies' || one?.to === 'groups';
  const counted = number ? (isOfBody ? words.membersOf(number, name) : `${number} ${name}`) : name;
  return substituteFor ? `${counted} (${words.substituteFor(nameOf(substituteFor, context))})` : counted;
}

function agentName(link: Link<Kind>, isPlural: boolean, context: Context): string {
  const plural = isPlural && link.to === 'roles' && link.as === undefined ? link.target.plural : undefined;
  return plural ?? nameOf(link, context);
}

/** A party as it stands behind a name: Ap. */
export function partyIn(link: Link<'parties'> | undefined, context: Context): string {
  const party: Party | undefined = link?.to === 'parties' && link.as === undefined ? link.target : undefined;
  return party?.abbreviation ?? nameOf(link, context);
}

/** People, each with what stands in brackets behind the name: Kari Vik (Ap). */
export function peopleWith<K extends Kind>(
  links: readonly Link<K>[] | undefined,
  detail: (link: Link<K>) => string,
  context: Context,
): string {
  return listed(
    (links ?? []).map((link) => withDetail(nameOf(link as Link<Kind>, context), detail(link))),
    context,
  );
}

/** Kari Vik (Ap). */
export function withDetail(name: string, detail: string): string {
  return detail ? `${name} (${detail})` : name;
}
