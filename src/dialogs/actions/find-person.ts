import { quoteLine } from '../../core/clean-text.ts';
import type { Fact } from '../../core/fact.ts';
import { fold } from '../../core/fold.ts';
import type { Message } from '../../core/message.ts';
import type { PersonMatch } from '../../core/person.ts';
import { say } from '../../knowledge/texts.ts';
import { noneOfThese } from '../engine/choices.ts';
import type { OpenQuestion, Slots } from '../engine/dialog-state.ts';
import { missingFactText } from '../views/coverage-lines.ts';
import { decodedCodes } from '../views/decoded-codes.ts';
import { notice } from '../views/notice.ts';
import { type ActionContext, type ActionResult, journalEntry } from './action-context.ts';
import { exactMatches, firstSearchTerms, furtherSearchTerms, nearMatches, withPairs } from './match-names.ts';

const mostShown = 5;

/** Whom the question is about. Others only with the helpdesk role; names and near misses are shown to the helpdesk alone. */
export async function findPerson(slots: Slots, context: ActionContext): Promise<ActionResult> {
  const { asker } = context;
  const named = slots.personText;
  if (named !== null && namesAsker(named, context)) return foundSelf(context);
  if (asker.role === 'user') return await forUser(slots, context);
  const isAboutSelf = slots.speaksOfSelf && !slots.speaksOfOthers;
  if (named === null)
    return isAboutSelf ? foundSelf(context) : { ...askPerson(context), messages: meaning(slots, context) };
  return isAddress(named) ? await findByAddress(named, context) : await findByName(named, slots, context);
}

function namesAsker(named: string, { asker: { person } }: ActionContext): boolean {
  const text = fold(named);
  return [person.userPrincipalName, person.mail, person.displayName].some((own) => own !== null && fold(own) === text);
}

/** Someone without the role: about others the answer is the same whether they exist or not. */
async function forUser(slots: Slots, context: ActionContext): Promise<ActionResult> {
  const namesOther = slots.personText !== null && (isAddress(slots.personText) || slots.soundsLikeName);
  if (!namesOther && !slots.speaksOfOthers) return foundSelf(context);
  const mayMeanSelf = slots.speaksOfSelf && !(slots.personText !== null && isAddress(slots.personText));
  if (!mayMeanSelf) return await refuse(context);
  const text = say(context.language, 'dialog.about-yourself');
  return { ...foundSelf(context), messages: [notice(context.language, text)] };
}

function isAddress(text: string): boolean {
  return text.includes('@');
}

function found(subjectId: string): ActionResult {
  return { outcome: 'found', messages: [], slots: { subjectId, candidates: [] }, question: null };
}

function foundSelf({ asker }: ActionContext): ActionResult {
  return found(asker.person.entraObjectId);
}

async function refuse(context: ActionContext): Promise<ActionResult> {
  const { language, asker, notes } = context;
  const reason = asker.isRoleUnreadable ? 'refused: role unreadable' : 'refused: not helpdesk';
  notes.record(journalEntry(context, { kind: 'refusal', subjectId: null, what: reason, details: {} }));
  const key = asker.isRoleUnreadable ? 'dialog.role-unreadable' : 'dialog.only-yourself';
  return { outcome: 'refused', messages: [notice(language, say(language, key), 'refusal')], slots: {}, question: null };
}

async function findByAddress(address: string, context: ActionContext): Promise<ActionResult> {
  const { reader, options } = context;
  const { person } = await reader.readPerson({ userPrincipalName: address }, options);
  if (person.known) return found(person.value.entraObjectId);
  if (person.reason !== 'not-found') return lookupFailed(person, context);
  const byMail = await reader.findPeople(address, options);
  if (byMail.known && byMail.value.length > 0) return chooseAmong(byMail.value, context);
  return await suggestNear(address, address.split('@')[0] ?? address, context);
}

async function findByName(text: string, slots: Slots, context: ActionContext): Promise<ActionResult> {
  const names = withPairs(text.split('\n'));
  const first = await search(firstSearchTerms(names), context);
  const exact = exactMatches(names, first.matches);
  if (exact.length > 0) return chooseAmong(exact, context);
  const further = await search(furtherSearchTerms(names), context);
  const seen = unique([...first.matches, ...further.matches]);
  const others = exactMatches(names, seen);
  if (others.length > 0) return chooseAmong(others, context);
  const failed = first.failed ?? further.failed;
  if (seen.length === 0 && failed !== undefined) return lookupFailed(failed, context);
  if (slots.speaksOfSelf && !slots.speaksOfOthers) return foundSelf(context);
  const [name = text] = names;
  return await suggestNear(slots.soundsLikeName ? name : null, name, context, seen);
}

interface Searched {
  readonly matches: readonly PersonMatch[];
  readonly failed: Fact<unknown> | undefined;
}

async function search(terms: readonly string[], { reader, options }: ActionContext): Promise<Searched> {
  const results = await Promise.all(terms.map((term) => reader.findPeople(term, options)));
  return {
    matches: unique(results.flatMap((result) => (result.known ? result.value : []))),
    failed: results.find((result) => !result.known),
  };
}

function chooseAmong(matches: readonly PersonMatch[], context: ActionContext, unfound?: string): ActionResult {
  const [only] = matches;
  if (matches.length === 1 && only !== undefined && unfound === undefined) return found(only.entraObjectId);
  const shown = matches.slice(0, mostShown);
  const choices = [...shown.map(toChoice), { id: noneOfThese, label: say(context.language, 'dialog.not-listed') }];
  const asked: OpenQuestion = { id: context.newId(), about: 'candidates', check: null, choices, misses: 0 };
  const question = unfound === undefined ? asked : { ...asked, unfound: quoteLine(unfound, 80) };
  return { outcome: 'several', messages: [], slots: { candidates: shown }, question };
}

function toChoice(match: PersonMatch): { readonly id: string; readonly label: string } {
  return {
    id: match.entraObjectId,
    label: `${quoteLine(match.displayName, 60)} (${quoteLine(match.userPrincipalName, 80)})`,
  };
}

/** Nobody by that name: the nearest names the directory has. A word that is hardly a name is not repeated. */
async function suggestNear(
  shown: string | null,
  name: string,
  context: ActionContext,
  seen: readonly PersonMatch[] = [],
): Promise<ActionResult> {
  const beginnings = new Set([name.slice(0, 3), fold(name).slice(0, 3)]);
  const nearby = await search([...beginnings], context);
  const nearest = nearMatches(name, unique([...seen, ...nearby.matches]));
  if (nearest.length === 0) return askPerson(context, shown);
  return chooseAmong(nearest, context, shown ?? name);
}

function askPerson(context: ActionContext, unfound: string | null = null): ActionResult {
  const asked: OpenQuestion = { id: context.newId(), about: 'person', check: null, choices: [], misses: 0 };
  const question = unfound === null ? asked : { ...asked, unfound: quoteLine(unfound, 80) };
  return { outcome: 'unknown', messages: [], slots: { personText: null }, question };
}

/** Somebody who only gave a code learns what it means before being asked whom it concerns. */
function meaning({ said, unknownCodes }: Slots, { language }: ActionContext): readonly Message[] {
  const codes = said.clues.map(({ code }) => code);
  if (codes.length + unknownCodes.length === 0) return [];
  return [decodedCodes({ codes, unknown: unknownCodes }, language, true)];
}

function lookupFailed(fact: Fact<unknown>, { language }: ActionContext): ActionResult {
  const missing = fact.known ? '' : missingFactText(language, 'person', fact);
  const text = say(language, 'dialog.person-lookup-failed', { missing });
  return { outcome: 'failed', messages: [notice(language, text, 'warning')], slots: {}, question: null };
}

function unique(matches: readonly PersonMatch[]): readonly PersonMatch[] {
  return [...new Map(matches.map((match) => [match.entraObjectId, match])).values()];
}
