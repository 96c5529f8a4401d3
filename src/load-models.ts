import { readFile } from 'node:fs/promises';
import { describeFeatures, parseDescriptionModel } from './dialogs/understand/description-model.ts';
import { featuresOf } from './dialogs/understand/text-features.ts';
import type { Models } from './dialogs/understand/understand.ts';

let loaded: Promise<Models> | undefined;

/** The models of what people write; four megabytes, read once for a process. */
export function loadModels(): Promise<Models> {
  loaded ??= readModels();
  return loaded;
}

async function readModels(): Promise<Models> {
  const [causes, subjects] = await Promise.all([readModel('description-model.bin'), readModel('subject-model.bin')]);
  const featuresOfText = rememberLast(featuresOf);
  return {
    describe: (text) => describeFeatures(causes, featuresOfText(text)),
    judgeSubject: (text) => describeFeatures(subjects, featuresOfText(text)),
  };
}

/** Both models read the same text, one after the other. */
function rememberLast<T>(compute: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly result: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, result: compute(text) };
    return last.result;
  };
}

async function readModel(name: string) {
  return parseDescriptionModel(await readFile(new URL(`knowledge/${name}`, import.meta.url)));
}
