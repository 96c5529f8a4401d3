import { distance } from 'fastest-levenshtein';
import { quoteLine } from '../../core/clean-text.ts';
import type { Fact } from '../../core/fact.ts';
import { fold } from '../../core/fold.ts';
import type { Message } from '../../core/message.ts';
import type { PersonMatch } from '../../core/person.ts';
import { say } from '../../knowledge/texts.ts';
import { noneOfThese } from '../engine/advance.ts';
import type { OpenQuestion, Slots } from '../engine/dialog-state.ts';
import { missingFactText } from '../views/coverage-lines.ts';
import { notice } from '../views/notice.ts';
import { type ActionContext, type ActionResult, journalEntry } from './action-context.ts';

const mostShown = 5;

/** Whom the question is about. Others only with the helpdesk role; names and near misses are shown to the helpdesk alone. */
export async function findPerson(slots: Slots, context: ActionContext): Promise<ActionResult> {
  const { asker } = context;
  const self = asker.person.entraObjectId;
  const own = asker.person.userPrincipalName.toLowerCase();
  const named = slots.personText;
  if (named === own || named === asker.person.mail?.toLowerCase()) return found(self);
  if (asker.role === 'user') {
    const meansOther = isAddress(named) || (!slots.speaksOfSelf && (named !== null || slots.speaksOfOthers));
    return meansOther ? await refuse(slots, context) : found(self);
  }
  if (named === null) return slots.speaksOfSelf && !slots.speaksOfOthers ? found(self) : askPerson(context, []);
  return isAddress(named) ? await findByAddress(named, slots, context) : await findByName(named, slots, context);
}

function isAddress(text: string | null): boolean {
  return text?.includes('@') === true;
}

function found(subjectId: string): ActionResult {
  return { outcome: 'found', messages: [], slots: { subjectId, candidates: [] }, question: null };
}

/** A plain user who names somebody: the answer does not tell whether such a person exists. */
async function refuse(_slots: Slots, context: ActionContext): Promise<ActionResult> {
  const { language, asker, journal } = context;
  const reason = asker.isRoleUnreadable ? 'refused: role unreadable' : 'refused: not helpdesk';
  await journal.append(journalEntry(context, { kind: 'refusal', subjectId: null, what: reason, details: {} }));
  const key = asker.isRoleUnreadable ? 'dialog.role-unreadable' : 'dialog.only-yourself';
  return { outcome: 'refused', messages: [notice(language, say(language, key), 'refusal')], slots: {}, question: null };
}

async function findByAddress(address: string, slots: Slots, context: ActionContext): Promise<ActionResult> {
  const { reader, options } = context;
  const { person } = await reader.readPerson({ userPrincipalName: address }, options);
  if (person.known) return found(person.value.entraObjectId);
  if (person.reason !== 'not-found') return lookupFailed(person, context);
  const byMail = await reader.findPeople(address, options);
  if (byMail.known && byMail.value.length > 0) return chooseAmong(byMail.value, slots, context);
  return await suggestNear(address, address.split('@')[0] ?? address, context);
}

async function findByName(names: string, slots: Slots, context: ActionContext): Promise<ActionResult> {
  const results = await Promise.all(searchTerms(names).map((term) => context.reader.findPeople(term, context.options)));
  const failed = results.find((result) => !result.known);
  const matches = unique(results.flatMap((result) => (result.known ? result.value : [])));
  if (matches.length === 0 && failed !== undefined) return lookupFailed(failed, context);
  if (matches.length > 0) return chooseAmong(matches, slots, context);
  if (slots.speaksOfSelf && !slots.speaksOfOthers) return found(context.asker.person.entraObjectId);
  const [first = names] = names.split('\n');
  return await suggestNear(first, first, context);
}

/** The words as written, and without a Swedish possessive s ("Annas"). */
function searchTerms(names: string): readonly string[] {
  const terms = names
    .split('\n')
    .flatMap((name) => (/[^s]s$/iu.test(name) && name.length > 3 ? [name, name.slice(0, -1)] : [name]));
  return [...new Set(terms)].slice(0, 4);
}

function chooseAmong(matches: readonly PersonMatch[], _slots: Slots, context: ActionContext): ActionResult {
  const [only] = matches;
  if (matches.length === 1 && only !== undefined) return found(only.entraObjectId);
  const { language } = context;
  const shown = matches.slice(0, mostShown);
  const choices = [...shown.map(toChoice), { id: noneOfThese, label: say(language, 'dialog.not-listed') }];
  const question: OpenQuestion = { id: context.newId(), about: 'candidates', check: null, choices, misses: 0 };
  return { outcome: 'several', messages: [], slots: { candidates: shown }, question };
}

function toChoice(match: PersonMatch): { readonly id: string; readonly label: string } {
  return {
    id: match.entraObjectId,
    label: `${quoteLine(match.displayName, 60)} (${quoteLine(match.userPrincipalName, 80)})`,
  };
}

/** Nobody by that name: the nearest names the directory has, by edit distance. */
async function suggestNear(shown: string, name: string, context: ActionContext): Promise<ActionResult> {
  const { reader, options, language } = context;
  const nearby = await reader.findPeople(name.slice(0, 3), options);
  const wanted = fold(name);
  const nearest = (nearby.known ? nearby.value : [])
    .map((match) => ({
      match,
      far: Math.min(
        distance(wanted, fold(match.userPrincipalName.split('@')[0] ?? '')),
        distance(wanted, fold(match.displayName)),
      ),
    }))
    .filter(({ far }) => far <= Math.max(2, wanted.length / 2))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ match }) => match);
  if (nearest.length === 0) {
    return askPerson(context, [
      notice(language, say(language, 'dialog.no-such-person', { name: quoteLine(shown, 80) })),
    ]);
  }
  const choices = [...nearest.map(toChoice), { id: noneOfThese, label: say(language, 'dialog.not-listed') }];
  const question: OpenQuestion = { id: context.newId(), about: 'candidates', check: null, choices, misses: 0 };
  const text = say(language, 'dialog.no-such-person-near', { name: quoteLine(shown, 80) });
  return { outcome: 'several', messages: [notice(language, text)], slots: { candidates: nearest }, question };
}

function askPerson(context: ActionContext, messages: readonly Message[]): ActionResult {
  const question: OpenQuestion = { id: context.newId(), about: 'person', check: null, choices: [], misses: 0 };
  return { outcome: 'unknown', messages, slots: { personText: null }, question };
}

function lookupFailed(fact: Fact<unknown>, { language }: ActionContext): ActionResult {
  const missing = fact.known ? '' : missingFactText(language, 'person', fact);
  const text = say(language, 'dialog.person-lookup-failed', { missing });
  return { outcome: 'failed', messages: [notice(language, text, 'warning')], slots: {}, question: null };
}

function unique(matches: readonly PersonMatch[]): readonly PersonMatch[] {
  return [...new Map(matches.map((match) => [match.entraObjectId, match])).values()];
}
