import type { Said } from './said.ts';

/** A dialog is stored whole: it keeps so many clues. */
export const mostSaidClues = 40;

/** What was told before and what is told now: the later word counts about a check, every code is kept once. */
export function mergeSaid(before: Said, now: Said): Said {
  const asserted = new Set(now.findings.map(({ check }) => check));
  const codes = new Set(now.clues.map(({ code }) => code));
  const collected = [...new Set([...(before.collected ?? []), ...(now.collected ?? [])])];
  return {
    findings: [...before.findings.filter(({ check }) => !asserted.has(check)), ...now.findings],
    outcome: now.outcome ?? before.outcome,
    clues: [...before.clues.filter(({ code }) => !codes.has(code)), ...now.clues].slice(-mostSaidClues),
    description: now.description ?? before.description,
    ...(collected.length > 0 && { collected }),
  };
}
