import { readFile } from 'node:fs/promises';
import { type Described, describe, parseDescriptionModel } from './dialogs/understand/description-model.ts';

const file = new URL('knowledge/description-model.bin', import.meta.url);

/** What a text describes; the model is two megabytes, read once. */
export async function loadDescriptionModel(): Promise<(text: string) => readonly Described[]> {
  const model = parseDescriptionModel(await readFile(file));
  return (text) => describe(model, text);
}
