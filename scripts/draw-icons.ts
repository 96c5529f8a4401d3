import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';

/** The sizes that Teams asks for: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package */
const icons = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
] as const;

const folder = resolve(import.meta.dirname, '../appPackage');

/** Draws appPackage/icons/*.svg as the PNG files of the app package, with the Chromium named as first argument. */
async function main(executablePath = '/usr/bin/chromium'): Promise<void> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    for (const { name, size } of icons) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const svg = await readFile(resolve(folder, 'icons', `${name}.svg`), 'utf8');
      await page.setContent(`<body style="margin:0">${svg.replace('<svg ', '<svg style="display:block" ')}</body>`);
      await writeFile(resolve(folder, `${name}.png`), await page.screenshot({ omitBackground: true }));
      console.log(`appPackage/${name}.png, ${size} by ${size}`);
    }
  } finally {
    await browser.close();
  }
}

await main(process.argv[2]);
