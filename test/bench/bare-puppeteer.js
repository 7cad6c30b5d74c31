// The least that a script with puppeteer has to do: node bare-puppeteer.js BROWSER HTML PDF
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const { default: puppeteer } = await import('puppeteer');
const [executablePath = '', html = '', pdf = ''] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath,
  headless: /headless-shell/.test(executablePath) ? 'shell' : true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
await page.goto(pathToFileURL(html).href);
writeFileSync(
  pdf,
  await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true }),
);
await browser.close();
