import { fold } from '../language/fold.ts';
import { compare, toKeys } from './name-keys.ts';
import { isFullName } from './person-names.ts';
import type { Statement } from './statement.ts';

interface Group {
  /** The fullest name, and its words in one spelling. */
  readonly name: string;
  readonly keys: readonly string[];
  readonly names: Set<string>;
  readonly offices: Set<string>;
  readonly spoken: Statement[];
}

export function toGroup(name: string, spoken: Statement[]): Group {
  const offices = spoken.flatMap(({ speaker }) =>
    speaker?.office ? [fold(speaker.office).split(' ').at(-1) ?? ''] : [],
  );
  return { name, keys: toKeys(name), names: new Set([name]), offices: new Set(offices), spoken };
}

/** Groups with those of a shorter name joined to the one group that it can only mean. */
export function mergeNames(groups: readonly Group[]): Group[] {
  const fullestFirst = [...groups].sort((a, b) => b.name.length - a.name.length || compare(a.name, b.name));
  const merged: Group[] = [];
  // Names that can mean one another end in the same word.
  const byLastWord = new Map<string, Group[]>();
  for (const group of fullestFirst) {
    const last = group.keys.at(-1) ?? '';
    const rivals = byLastWord.get(last) ?? [];
    const hosts = rivals.filter((host) => mayBeOne(host, group) && officesAgree(host, group));
    const [host] = hosts;
    if (host && hosts.length === 1) {
      for (const name of group.names) host.names.add(name);
      for (const office of group.offices) host.offices.add(office);
      host.spoken.push(...group.spoken);
    } else {
      merged.push(group);
      byLastWord.set(last, [...rivals, group]);
    }
  }
  return merged;
}

/** Same words in any spelling, or the shorter name is the end of a person's ("Lawrow", "Sergej Lawrow"). */
function mayBeOne(full: Group, short: Group): boolean {
  if (full.keys.join(' ') === short.keys.join(' ')) return true;
  const isPerson = isFullName(full.name.split(' '));
  const shift = full.keys.length - short.keys.length;
  return isPerson && shift > 0 && short.keys.every((key, i) => key === full.keys[shift + i]);
}

function officesAgree(a: Group, b: Group): boolean {
  return (
    a.offices.size === 0 ||
    b.offices.size === 0 ||
    a.name === b.name ||
    [...a.offices].some((office) => b.offices.has(office))
  );
}
