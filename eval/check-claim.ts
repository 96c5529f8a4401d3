import type { Resource } from '../simulator/resource.ts';
import { Tenant } from '../simulator/tenant.ts';
import { say } from '../src/knowledge/texts.ts';
import type { EvalCase } from './eval-case.ts';
import { type EvidenceSource, evidenceSource, gap } from './evidence-source.ts';
import { isQuotedFrom } from './is-quoted-from.ts';
import type { ShownClaim } from './run-case.ts';

export interface CheckedClaim {
  readonly claim: string;
  readonly source: string;
  /** What the claim cites and nobody can find; null when it exists. */
  readonly problem: string | null;
}

type Asked = Pick<EvalCase, 'tenant' | 'subject'>;

/**
 * Looks up what a line of evidence cites: the row or path in the tenant of the case, or the words in what the person
 * wrote. Knows nothing of how the bot came to it.
 */
export function checkClaim(shown: ShownClaim, asked: Asked): CheckedClaim {
  const { text, source } = shown.line;
  const cited = evidenceSource(source, shown.language);
  return { claim: text, source, problem: cited === null ? 'names no source' : problemOf(cited, shown, asked) };
}

function problemOf(cited: EvidenceSource, shown: ShownClaim, asked: Asked): string | null {
  switch (cited.kind) {
    case 'row':
      return rowProblem(cited, shown, asked);
    case 'path':
      return pathProblem(cited.path, shown, asked);
    case 'written':
      return writtenProblem(shown);
    case 'collected':
      return collectedProblem(shown);
  }
}

function rowProblem({ list, id }: Extract<EvidenceSource, { kind: 'row' }>, { line }: ShownClaim, { tenant }: Asked) {
  const row = new Tenant(tenant).byId(list, id);
  if (row === undefined) return `the tenant has no row ${id}`;
  return quoteProblem(line.quote, row);
}

function pathProblem(path: string, { line }: ShownClaim, { tenant, subject }: Asked): string | null {
  const held = new Tenant(tenant);
  const resource = resourceAt(held, path.replace('{id}', String(held.user(subject)?.id ?? '-')));
  return resource === undefined ? `the tenant has nothing at ${path}` : quoteProblem(line.quote, resource);
}

const rolesOf = /^\/users\/([^/]+)\/transitiveMemberOf\/graph\.directoryRole$/;

function resourceAt(tenant: Tenant, path: string): unknown {
  const [, holder] = rolesOf.exec(path) ?? [];
  if (holder !== undefined) return tenant.user(holder) === undefined ? undefined : tenant.rolesOf(holder);
  const cut = path.lastIndexOf('/');
  return tenant.at(path) ?? tenant.byId(path.slice(0, cut), path.slice(cut + 1));
}

function quoteProblem(quote: string | null, resource: unknown): string | null {
  if (quote === null || textsIn(resource).some((text) => isQuotedFrom(quote, text))) return null;
  return `the source does not say "${quote}"`;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value as Resource).flatMap(textsIn) : [];
}

function writtenProblem({ line, language, written }: ShownClaim): string | null {
  const quote = line.quote ?? codeGiven(line.text, language);
  if (quote === null) return 'quotes no words of the person';
  return written.some((text) => isQuotedFrom(quote, text))
    ? null
    : `what was written does not hold the quote "${quote}"`;
}

/** A code that the person gave stands in the sentence itself. */
function codeGiven(text: string, language: ShownClaim['language']): string | null {
  const template = say(language, 'verdict.outcome-said', { code: gap, outcome: gap });
  const [before = '', middle = ''] = template.split(gap);
  const end = text.indexOf(middle, before.length);
  return text.startsWith(before) && end > before.length ? text.slice(before.length, end) : null;
}

/** `name=value`, or `name=event/result` of a line that says when and how often as well; pasting may have broken the lines. */
function collectedProblem({ line, written }: ShownClaim): string | null {
  const quote = line.quote ?? '';
  const [name = '', value = ''] = quote.split('=');
  const parts = value.split(/\/|\[…\]/).filter((part) => part !== 'none');
  const facts = written.flatMap((text) =>
    text
      .replace(/\s+/g, '')
      .split(';')
      .map((fact) => fact.split('=')),
  );
  const isPrinted = facts.some(([key, told = '']) => key === name && parts.every((part) => told.includes(part)));
  return name !== '' && isPrinted ? null : `no server printed "${quote}"`;
}
