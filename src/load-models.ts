import { readFile } from 'node:fs/promises';
import { describe, parseDescriptionModel } from './dialogs/understand/description-model.ts';
import type { Models } from './dialogs/understand/understand.ts';

let loaded: Promise<Models> | undefined;

/** The models of what people write; four megabytes, read once for a process. */
export function loadModels(): Promise<Models> {
  loaded ??= readModels();
  return loaded;
}

async function readModels(): Promise<Models> {
  const [causes, subjects] = await Promise.all([readModel('description-model.bin'), readModel('subject-model.bin')]);
  return {
    describe: (text) => describe(causes, text),
    judgeSubject: (text) => describe(subjects, text),
  };
}

async function readModel(name: string) {
  return parseDescriptionModel(await readFile(new URL(`knowledge/${name}`, import.meta.url)));
}
