import { isObject, listOf } from '../json/json.ts';

/** An account as Hypothesis writes it: “acct:mara@example.org”. */
const ACCOUNT = /^acct:([^@]+)@/;

/** Who an agent of the data model is: its name, else what it is called by; several are joined. Empty where none is named. */
export function agentName(value: unknown): string {
  return listOf(value)
    .map(nameOf)
    .filter((name) => name !== '')
    .join(', ');
}

function nameOf(agent: unknown): string {
  if (typeof agent === 'string') return ACCOUNT.exec(agent)?.[1] ?? agent;
  if (!isObject(agent)) return '';
  const named = [agent.name, agent.nickname].flatMap(listOf).find((name) => typeof name === 'string' && name !== '');
  return typeof named === 'string' ? named : typeof agent.id === 'string' ? nameOf(agent.id) : '';
}
