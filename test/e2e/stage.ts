import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Desk, type DeskOptions, startDesk } from '../local/start-desk.ts';
import { launchBrowser, openPage, type PlaygroundPage } from './playground-page.ts';

/** Local mode and a browser for the tests of one block; each test opens its own page. */
export function stage(
  options: DeskOptions,
): (size?: { readonly width: number; readonly height: number }) => Promise<PlaygroundPage> {
  let desk: Desk | undefined;
  let browser: Browser | undefined;
  let opened: PlaygroundPage[] = [];
  beforeAll(async () => {
    [desk, browser] = await Promise.all([startDesk(options), launchBrowser()]);
  });
  afterEach(async () => {
    await Promise.all(opened.map((page) => page.close()));
    opened = [];
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });
  return async (size) => {
    if (desk === undefined || browser === undefined) throw new Error('the stage is not set');
    const page = await openPage(browser, desk.url, size);
    opened.push(page);
    return page;
  };
}
