import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

export const desktop = { width: 1280, height: 900 } as const;
export const phone = { width: 390, height: 844 } as const;
/** Question and answer below each other, without the empty space that a wide screen has between them. */
export const slim = { width: 640, height: 900 } as const;

export type PlaceName = 'Personal Chat' | 'Helpdesk' | 'IT - Passwords';

export interface PlaygroundPage {
  readonly page: Page;
  /** Opens a conversation from the list on the left. */
  open(place: PlaceName): Promise<void>;
  /** Types a text and sends it with the Enter key. */
  write(text: string): Promise<void>;
  /** Types a text after a mention of the bot, chosen from the list that the @ opens. */
  mention(text: string): Promise<void>;
  /** The cards of the open conversation, oldest first. */
  readonly cards: Locator;
  /** A text of the open conversation; not its beginning in the list on the left. */
  said(text: string | RegExp): Locator;
  /** What somebody sees of the conversation, from the question on. */
  picture(name: string, question: string, answer: Locator): Promise<void>;
  close(): Promise<void>;
}

export async function launchBrowser(): Promise<Browser> {
  const quiet = ['background-networking', 'component-update', 'sync', 'quic', 'gpu'].map((part) => `--disable-${part}`);
  return await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--no-first-run', ...quiet],
  });
}

/** The page of the Playground as somebody has it open; nothing outside this machine is reached. */
export async function openPage(
  browser: Browser,
  url: string,
  size: { readonly width: number; readonly height: number } = desktop,
): Promise<PlaygroundPage> {
  const context = await browser.newContext({
    viewport: desktop,
    deviceScaleFactor: 1.5,
    reducedMotion: 'reduce',
    // That of the desk, so that the page and the cards say the same time.
    timezoneId: 'Europe/Paris',
  });
  context.setDefaultTimeout(15_000);
  await context.route(
    (address) => address.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  const page = await context.newPage();
  await page.goto(url);
  const composer = page.locator('[data-lexical-editor=true]');
  await composer.waitFor();
  await page.getByRole('button', { name: 'Hide log panel' }).click();
  await page.setViewportSize(size);
  if (size.width <= phone.width) await page.addStyleTag({ content: narrow });
  const send = async () => {
    // A channel begins a post with a button; its Enter key begins a line.
    const post = page.getByRole('button', { name: 'Post', exact: true });
    if (await post.isVisible()) await post.click();
    else await page.keyboard.press('Enter');
  };
  return {
    page,
    cards: page.locator('.ac-adaptiveCard'),
    said: (text) => page.locator('span').filter({ hasText: text }).last(),
    open: async (place) => {
      await page.getByRole('treeitem', { name: place }).click();
      await composer.waitFor();
    },
    write: async (text) => {
      await composer.click();
      await page.keyboard.insertText(text);
      await send();
    },
    mention: async (text) => {
      await composer.click();
      await page.keyboard.type('@');
      await page.getByRole('menuitem', { name: 'Writeback Desk' }).click();
      await page.keyboard.type(` ${text}`);
      await send();
    },
    picture: (name, question, answer) => takePicture(page, name, { question, answer }),
    close: () => context.close(),
  };
}

// The Playground never gets narrower than 600 pixels and shows its log beside the conversation; Teams on a phone shows
// the conversation alone, as wide as the screen.
const narrow = `
  #root * { min-width: 0 !important; }
  .fui-Avatar { display: none !important; }
  .fai-OutputCard { padding: 8px 0 !important; width: 340px !important; }
  .fai-OutputCard div:has(> .ac-preview-panel) { width: auto !important; }
`;

const project = resolve(import.meta.dirname, '../..');

/** Pictures of the documentation are only replaced on demand: each run draws them slightly differently. */
function pictureFolder(): string {
  return process.env.UPDATE_SCREENSHOTS === '1' ? join(project, 'docs/images') : join(project, 'test/e2e/artifacts');
}

async function takePicture(
  page: Page,
  name: string,
  { question, answer }: { readonly question: string; readonly answer: Locator },
): Promise<void> {
  const size = page.viewportSize() ?? desktop;
  // Tall enough for the whole conversation: what is scrolled away cannot be drawn.
  await page.setViewportSize({ width: size.width, height: 2_400 });
  await page.mouse.move(0, 0);
  await page.evaluate('document.fonts.ready');
  const top = await page.getByText(question, { exact: true }).last().boundingBox();
  const card = await answer.boundingBox();
  if (top === null || card === null) throw new Error(`${name}: there is nothing to draw`);
  // Beside the card its frame and the picture of the bot, above the question the time.
  const left = Math.max(0, card.x - 80);
  const right = Math.min(size.width, Math.max(card.x + card.width + 40, top.x + top.width + 40));
  const y = top.y - 32;
  const path = join(pictureFolder(), `${name}.png`);
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path, clip: { x: left, y, width: right - left, height: card.y + card.height + 40 - y } });
  await page.setViewportSize(size);
}
